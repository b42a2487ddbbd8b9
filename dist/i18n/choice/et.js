const et = {
  "choice-legend": "Mida saate eraldi valida",
  "choice-yes": "Jah, {controller} tohib seda teha: {title}",
  "choice-no": "Ma ei soovi seda: {title}",
  "choice-no-mail": "Ma ei soovi neid e-kirju: {title}",
  "choice-free": "See ei ole kohustuslik. N\xF5usoleku saate alati tagasi v\xF5tta.",
  "choice-free-no": "Seda saate \xF6elda ka hiljem.",
  "choice-given": "Olete selleks juba n\xF5usoleku andnud: {title}. Selle saate alati tagasi v\xF5tta jaotises \u201EPrivaatsusseaded\u201C.",
  "choice-objected": "Olete sellele juba vastu vaielnud: {title}. Me ei tee seda.",
  "choice-requested": "Veel \xFCks samm: kinnitage oma valik teile saadetavas s\xF5numis. Seni on see v\xE4ljas: {title}.",
  "choice-parent": "Vanem v\xF5i eestkostja peab veel jah \xFCtlema: {title}. Seni on see v\xE4lja l\xFClitatud.",
  "choice-statement": "Mida me teie andmetega teeme"
};

export { et as default };
//# sourceMappingURL=et.js.map
