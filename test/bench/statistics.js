/** First quartile, median and third. */
export function quartiles(values) {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  if (!sorted.length) return undefined;
  return [0.25, 0.5, 0.75].map((part) => {
    const place = part * (sorted.length - 1);
    const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
    return low + (high - low) * (place - Math.floor(place));
  });
}

export const median = (values) => quartiles(values)?.[1];
