function t(){const t=window;t.clarity??=function(){const t=function(){(t.q??=[]).push(arguments)};return t}();const o=({ad_Storage:o,analytics_Storage:r})=>{t.clarity?.("consentv2",{ad_Storage:n(o),analytics_Storage:n(r)})};return o({}),{tell:o}}function n(t){return!0===t?"granted":"denied"}export{t as open};
//# sourceMappingURL=clarity-signal.js.map
