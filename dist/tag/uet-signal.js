function t(){const t=(t,e)=>{const n=window;(n.uetq??=[]).push("consent",t,{ad_storage:e?"granted":"denied"})};return t("default",!1),{tell:({ad_storage:e})=>t("update",!0===e)}}export{t as open};
//# sourceMappingURL=uet-signal.js.map
