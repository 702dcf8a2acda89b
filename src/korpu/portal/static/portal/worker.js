// Pages that anyone reads stay readable without a network; what was typed into a draft is kept until there is one.
// Nothing of a person's own pages is ever stored.
"use strict";

const PAGES = "pages", KEPT = "kept", AWAY = "/offline/";
const OPEN = /^\/($|static\/|services\/|law\/|check\/|figures\/|offline\/)/;
const FORMS = "application/x-www-form-urlencoded";

self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(PAGES).then((pages) => pages.add(AWAY)));
});

self.addEventListener("fetch", (event) => {
  const { request } = event, { pathname } = new URL(request.url);
  if (request.method === "GET" && OPEN.test(pathname)) event.respondWith(read(request));
  else if (request.method === "POST" && pathname.startsWith("/check/"))
    event.respondWith(fetch(request.clone()).catch(() => check(request)));
  else if (request.mode === "navigate")
    event.respondWith(fetch(request.clone()).catch(() => away(request, pathname)));
});

async function read(request) {
  const pages = await caches.open(PAGES);
  try {
    const answer = await fetch(request);
    if (answer.ok && !answer.redirected) pages.put(request, answer.clone());
    return answer;
  } catch {
    return (await pages.match(request, { ignoreVary: true })) ?? away(request, "");
  }
}

// The page of the check works answers out itself when they come after the sign #.
async function check(request) {
  return Response.redirect(`${request.url.split("#")[0]}#${await request.text()}`, 303);
}

async function away(request, pathname) {
  const form = request.method === "POST" && request.headers.get("Content-Type") === FORMS;
  if (form && pathname.startsWith("/my/drafts/"))
    await (await caches.open(KEPT)).put(request.url, new Response(await request.text()));
  return caches.match(AWAY, { ignoreVary: true });
}
