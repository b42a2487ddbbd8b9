const e=["direct-marketing","targeted-advertising","sharing","profiling"];function i({policy:e,barred:i}){for(const n of e.purposes)r(n)&&i.add(n.id)}function r({tags:i=[],services:r=[],marketing:n=[]}){return n.length>0||i.some(i=>e.includes(i))||r.some(({access:e})=>"marketing"===e||"social"===e)}export{i as bar};
//# sourceMappingURL=sensitive.js.map
