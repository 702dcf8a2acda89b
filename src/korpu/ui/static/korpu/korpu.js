// Nothing needs this file: every page works without it. It makes four things better.
"use strict";

// The error summary takes the focus also in browsers that ignore autofocus on it.
document.querySelector(".errors[autofocus]")?.focus();

// Quick exit replaces the page, so that "back" does not lead to it.
document.querySelector("[data-exit]")?.addEventListener("click", (event) => {
  event.preventDefault();
  location.replace(event.currentTarget.href);
});

// J and K walk through a work-list, only while the focus is inside it (WCAG 2.1.4).
document.querySelector("[data-list]")?.addEventListener("keydown", (event) => {
  const step = { j: 1, k: -1 }[event.key.toLowerCase()];
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll(".go")];
  const at = rows.indexOf(document.activeElement);
  rows[Math.min(Math.max(at + step, 0), rows.length - 1)]?.focus();
});

// A form in which something was typed goes along when the language changes, also where a page has several forms.
addEventListener("input", (event) => event.target.form?.setAttribute("data-typed", ""));
document.querySelectorAll(".langs a").forEach((link) => link.addEventListener("click", (event) => {
  const form = document.querySelector("main form[data-typed]");
  if (!form) return;
  event.preventDefault();
  form.append(Object.assign(document.createElement("input"), { type: "hidden", name: "language", value: link.hreflang }));
  form.submit();
}));
