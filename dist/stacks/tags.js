
//# sourceMappingURL=tags.js.map
