// The portal without a network: registers the worker, and sends what was kept once the network is back.
"use strict";

const SENT = "sent", AGAIN_MS = 5_000;
let again;
navigator.serviceWorker?.register("/worker.js");

// What was sent is forgotten when a page from the network has come after it; the server takes the same typing twice as once.
async function settle(kept) {
  const sent = sessionStorage.getItem(SENT);
  if (!sent || document.querySelector("main.away")) return;
  await kept.delete(sent);
  sessionStorage.removeItem(SENT);
}

// A device may believe that it has a network when it has none: the server is asked, and the page stays still meanwhile.
const reached = () => fetch("/offline/", { method: "HEAD", cache: "no-store" }).then(() => true, () => false);

async function sendNext(kept) {
  const [next] = await kept.keys();
  if (!next) return;
  document.querySelector("[data-kept]")?.removeAttribute("hidden");
  clearTimeout(again);
  if (!(await reached())) return void (again = setTimeout(begin, AGAIN_MS));
  const form = document.createElement("form");
  form.method = "post";
  form.action = next.url;
  for (const [name, value] of new URLSearchParams(await (await kept.match(next)).text())) {
    const field = form.appendChild(document.createElement("input"));
    Object.assign(field, { type: "hidden", name, value });
  }
  document.body.append(form);
  sessionStorage.setItem(SENT, next.url);
  form.submit();
}

async function back() {
  const kept = await caches.open("kept");
  await settle(kept);
  await sendNext(kept);
}

const begin = () => navigator.locks.request("kept", back);

if ("caches" in window) {
  addEventListener("online", begin);
  begin();
}
