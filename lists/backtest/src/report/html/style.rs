//! How the page looks: on a screen, in the dark, on paper.

/// The style sheet.
pub const STYLE: &str = "\
:root{--paper:#f6f4ee;--card:#fffdf8;--ink:#1c2226;--soft:#555e65;--line:#ddd8cc;--trough:#ece7db;--accent:#1f5f63;\
--within:#2b6a8a;--below:#a06a00;--above:#a8342a;--differs:#6b4a8e;--none:#7c858b;--ask-bg:#fbf0d9;--ask:#6b4500}\
@media(prefers-color-scheme:dark){:root{--paper:#14181a;--card:#1c2225;--ink:#eceae4;--soft:#a9b1b6;--line:#343c41;--trough:#2a3135;--accent:#6fc3c0;\
--within:#6fb3d8;--below:#e9bd63;--above:#f09a8c;--differs:#c0a0e6;--none:#8d969c;--ask-bg:#352a12;--ask:#f0cf8d}}\
*{box-sizing:border-box;margin:0}\
body{background:var(--paper);color:var(--ink);font:16px/1.65 'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',system-ui,sans-serif;max-width:64rem;margin:0 auto;padding:2rem 1.25rem 3rem;overflow-wrap:anywhere}\
header{margin-bottom:1.5rem}.brand{color:var(--accent);font-weight:600;letter-spacing:.08em}h1{font-size:2rem;line-height:1.3;letter-spacing:.02em}\
.lead{color:var(--soft);font-variant-numeric:tabular-nums}.notice{background:var(--ask-bg);color:var(--ask);border-radius:.6rem;padding:.5rem .9rem;margin-top:.8rem;font-weight:600}\
section{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:1.25rem 1.4rem;margin-bottom:1.25rem}\
h2{font-size:1.2rem}h3{font-size:1rem;margin:1.2rem 0 .3rem}.note{color:var(--soft);font-size:.9rem;margin:.15rem 0 1rem}\
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin:.25rem 0 1.1rem}\
.tile{border-left:.3rem solid var(--none);padding:.1rem 0 .1rem .8rem}.tile b{display:block;font-size:1.7rem;line-height:1.25;font-variant-numeric:tabular-nums}.tile span{color:var(--soft);font-size:.9rem}\
.tile.within{border-color:var(--within)}.tile.below{border-color:var(--below)}.tile.above{border-color:var(--above)}.tile.outcome-differs{border-color:var(--differs)}\
svg{display:block;width:100%}svg.whole{height:2.75rem;border-radius:.4rem}svg.bar{height:1.1rem}svg.strip{height:3.2rem}svg.range{height:2.2rem}\
svg .within{fill:var(--within)}svg .below{fill:var(--below)}svg .above{fill:var(--above)}svg .outcome-differs{fill:var(--differs)}svg .no-range,svg .review,svg .undetermined{fill:var(--none)}\
svg .trough{fill:var(--trough)}svg .frame{fill:none;stroke:var(--soft);stroke-width:1;vector-effect:non-scaling-stroke}svg .gap{stroke:var(--card);stroke-width:2;vector-effect:non-scaling-stroke}\
svg .advised{fill:var(--within);opacity:.22}svg .reach{stroke:var(--ink);stroke-width:3;vector-effect:non-scaling-stroke}svg .end{fill:var(--ink)}svg .out{fill:var(--above)}\
.key{display:flex;flex-wrap:wrap;gap:.35rem 1.2rem;list-style:none;padding:0;margin:.7rem 0;font-size:.92rem;font-variant-numeric:tabular-nums}.key svg{display:inline-block;width:.85rem;height:.85rem;margin-right:.4rem;vertical-align:-.08rem}\
ol.chart{list-style:none;padding:0}ol.chart li{display:grid;grid-template-columns:minmax(9rem,17rem) 1fr 11.5rem;gap:1rem;align-items:center;padding:.45rem 0;border-top:1px solid var(--line);break-inside:avoid}\
ol.chart li:first-child{border-top:0}.name b{display:block;font-weight:600;line-height:1.4}.name small{color:var(--soft);font-size:.82rem;display:block;line-height:1.45}.num{font-variant-numeric:tabular-nums;text-align:right;font-size:.92rem}\
details{margin-top:.8rem}summary{cursor:pointer;color:var(--accent);padding:.35rem 0;min-height:2.75rem;display:flex;align-items:center}summary::before{content:'▸';margin-right:.4rem}details[open]>summary::before{content:'▾'}\
summary:focus-visible,.scroll:focus-visible{outline:3px solid var(--accent);outline-offset:2px}.scroll{overflow-x:auto}\
table{border-collapse:collapse;width:100%;font-size:.88rem;font-variant-numeric:tabular-nums}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.scroll{position:relative}\
th,td{text-align:left;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}th{font-weight:600}\
footer{color:var(--soft);font-size:.82rem;padding:0 .3rem}\
@media(max-width:40rem){ol.chart li{grid-template-columns:1fr;gap:.3rem}.num{text-align:left}body{padding:1.2rem .8rem}section{padding:1rem}}\
@media print{:root{--paper:#fff;--card:#fff;--ink:#000;--soft:#333;--line:#999;--trough:#eee;--accent:#000;--within:#1f5f8a;--below:#8a5a00;--above:#8a241b;--differs:#5a3a80;--none:#777;--ask-bg:#fff;--ask:#000}\
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}body{max-width:none;padding:0;font-size:11pt}section{border:0;border-top:1px solid #999;border-radius:0;padding:.6rem 0;break-inside:auto}h2,h3{break-after:avoid}\
summary{display:none}details::details-content{content-visibility:visible;block-size:auto}.notice{border:1px solid #000}}";
