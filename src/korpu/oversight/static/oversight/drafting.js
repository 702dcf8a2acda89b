// Nothing needs this file: the button «Show what changes» does the same. It asks while somebody types, and follows a long answer.
"use strict";

const PAUSE = 900, AGAIN = 800;
const form = document.querySelector("form[data-live]");
const place = document.getElementById("answer"), said = document.getElementById("said");
let typing = 0, asking = new AbortController();

// Puts an answer in place of the one before, and asks again while it grows. Who hears the page hears its first sentence only.
async function show(request) {
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  const response = await request(signal);
  if (!response.ok || signal.aborted) return;
  place.innerHTML = await response.text();
  said.textContent = place.querySelector(".errors .h2, .badge strong, .notice p")?.textContent ?? "";
  follow();
}

function follow() {
  const open = place.querySelector("[data-again]");
  clearTimeout(follow.waiting);
  if (open) follow.waiting = setTimeout(() => show((signal) => fetch(open.dataset.again, { signal })).catch(() => {}), AGAIN);
}

form?.elements.text.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    if (!form.elements.text.value.trim()) return;
    const body = new FormData(form);
    body.delete("file");
    body.set("part", "answer");
    body.set("people", form.elements.people.options[1].value);
    show((signal) => fetch(form.action, { method: "POST", body, signal })).catch(() => {});
  }, PAUSE);
});

// Whoever presses a button gets the answer on the next page: nothing more is asked from this one.
form?.addEventListener("submit", () => {
  clearTimeout(typing);
  clearTimeout(follow.waiting);
  asking.abort();
});

follow();
