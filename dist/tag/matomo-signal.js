function e({require:e="tracking"}){const n=window,o="cookies"===e?"CookieConsent":"Consent",t=e=>{(n._paq??=[]).push([e])};return t(`require${o}`),{tell:({tracking:e})=>t(!0===e?`set${o}Given`:`forget${o}Given`)}}export{e as open};
//# sourceMappingURL=matomo-signal.js.map
