/**
 * The one inline script: it runs before the first paint, so it is small, and its hash stands in the content policy.
 * In browsers too old for the rest, which all lack `toSorted`, it does nothing: they read the page as without script.
 * It says that script runs, applies a chosen theme and chosen digits, holds a press on a control that is not alive yet
 * (see `live/early-press.ts`), and marks the charts that the address wants in another state than the one drawn (see
 * `live/pending.ts`). `data-query` lists them as `chart:word,word` or, with a stop, `chart:prefix.`.
 * Should the rest never arrive, the marks go after six seconds and the drawings show as they are.
 */
export const HEAD_SCRIPT =
  `(function(){if(![].toSorted)return;var r=document.documentElement,d=r.dataset,p=[];d.script="";
document.addEventListener("click",function(e){var c=e.target.closest("[data-slot] :is(button,input)");
if(c&&!c.closest("[data-alive]")){e.preventDefault();window.earlyPress=c}},true);
try{var t=localStorage.getItem("theme");if(t=="light"||t=="dark")d.theme=t;
if(localStorage.getItem("digits")=="latin")d.digits="latin"}catch(e){}
try{var q=location.search.slice(1).split("&").map(function(w){return w.split("=")[0]});
(d.query||"").split(" ").forEach(function(e){var c=e.split(":");if(c[1]&&c[1].split(",").some(function(w){
return q.some(function(k){return k==w||w.slice(-1)=="."&&k.indexOf(w)===0})}))p.push(c[0])});
if(p.length){d.pending=p.join(" ");d.stage=p[p.length-1];setTimeout(function(){delete d.pending},6000)}}catch(e){}})()`.replaceAll(
    "\n",
    "",
  );
