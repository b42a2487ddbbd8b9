import { periodInDays } from '../../model/period.js';
import { DEFAULT_PERIOD } from '../../model/snapshot.js';
import { laws } from '../laws.js';
import { when } from '../rule.js';

const validityBounds = {
  id: "CK-14",
  severity: "error",
  article: laws["CK-14"],
  policy: ({ validity = DEFAULT_PERIOD }) => when(
    periodInDays(validity) < periodInDays("P1M") || periodInDays(validity) > periodInDays("P13M"),
    "validity",
    `A consent may hold from P1M to P13M, and this is ${validity}. Write a period between them.`
  )
};
const quietLongEnough = {
  id: "CK-15",
  severity: "error",
  article: laws["CK-15"],
  policy: ({ quietPeriod = DEFAULT_PERIOD, validity = DEFAULT_PERIOD }) => {
    const yes = periodInDays(validity) <= periodInDays("P13M") ? validity : "P6M";
    const least = periodInDays(yes) > periodInDays("P6M") ? yes : "P6M";
    return when(
      periodInDays(quietPeriod) < periodInDays(least),
      "quietPeriod",
      `A yes holds for ${yes} and a no for ${quietPeriod}. A no counts at least as long as a yes, and never less than P6M: write ${least} or longer.`
    );
  }
};
const symmetry = {
  id: "CK-16",
  severity: "warning",
  article: laws["CK-16"],
  policy: ({ quietPeriod = DEFAULT_PERIOD, validity = DEFAULT_PERIOD }) => when(
    periodInDays(quietPeriod) !== periodInDays(validity),
    "validity",
    `A yes holds for ${validity} and a no for ${quietPeriod}. Make validity and quietPeriod equal.`
  )
};
const consent = [validityBounds, quietLongEnough, symmetry];

export { consent };
//# sourceMappingURL=consent.js.map
