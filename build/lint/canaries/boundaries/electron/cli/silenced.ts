// oxlint-disable-next-line no-debugger
debugger;
