// The editor of the keeper's page: CodeMirror in a shadow root, where its
// styles are constructed sheets, which the page's policy allows.
import {
  EditorState, EditorView, HighlightStyle, StreamLanguage, bracketMatching, defaultKeymap, drawSelection, highlightActiveLine,
  highlightActiveLineGutter, highlightSelectionMatches, highlightSpecialChars, history, historyKeymap, hoverTooltip, indentWithTab, keymap,
  lineNumbers, lintGutter, lintKeymap, openSearchPanel, search, searchKeymap, setDiagnostics, syntaxHighlighting, tags, toml,
} from "{codemirror}";

const phrases = {
  "Control character": "控制字符", "Find": "查找", "Replace": "替换为", "next": "下一处", "previous": "上一处", "all": "全选", "match case": "区分大小写",
  "by word": "整词", "regexp": "正则", "replace": "替换", "replace all": "全部替换", "close": "关闭", "current match": "这一处", "replaced $ matches": "替换了 $ 处",
  "replaced match on line $": "替换了第 $ 行的一处", "on line": "在第几行", "Go to line": "转到行", "go": "转到", "Diagnostics": "问题", "No diagnostics": "没有问题",
  "to": "到", "Selection deleted": "已删除所选",
};

const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--card)", fontSize: "0.9375rem" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "-3px" },
  ".cm-scroller": { fontFamily: '"Cascadia Mono", "Sarasa Mono SC", "Noto Sans Mono CJK SC", Consolas, Menlo, monospace', lineHeight: "1.6" },
  ".cm-content": { caretColor: "var(--ink)", paddingBlock: "8px" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "var(--paper)", color: "var(--soft)", borderRight: "1px solid var(--line)" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--accent) 6%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "color-mix(in srgb, var(--accent) 14%, transparent)", color: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "color-mix(in srgb, var(--accent) 28%, transparent)" },
  ".cm-selectionMatch": { backgroundColor: "color-mix(in srgb, var(--ask) 20%, transparent)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--edge)" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--heavier) 1.5px", textUnderlineOffset: "4px" },
  ".cm-lintRange-warning": { backgroundImage: "none", textDecoration: "underline dashed var(--ask) 1.5px", textUnderlineOffset: "4px" },
  ".cm-lintRange-active": { backgroundColor: "var(--heavier-bg)" },
  ".cm-lint-marker": { width: "1em", height: "1em", textAlign: "center", lineHeight: "1", fontWeight: "700" },
  ".cm-lint-marker-error": { content: "none" }, ".cm-lint-marker-warning": { content: "none" },
  ".cm-lint-marker-error::before": { content: "'×'", color: "var(--heavier)" },
  ".cm-lint-marker-warning::before": { content: "'!'", color: "var(--ask)" },
  ".cm-tooltip": { backgroundColor: "var(--card)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "8px", maxWidth: "min(520px, 90vw)", fontFamily: "inherit" },
  ".cm-diagnostic": { padding: "8px 12px", borderLeft: "4px solid var(--heavier)", whiteSpace: "pre-wrap" },
  ".cm-diagnostic-warning": { borderLeftColor: "var(--ask)" },
  ".cm-diagnosticText": { display: "block" },
  ".cm-diagnosticAction": { font: "inherit", minHeight: "32px", padding: "2px 10px", margin: "6px 8px 0 0", borderRadius: "16px", color: "var(--accent-ink)", backgroundColor: "var(--accent)", border: "0" },
  ".cm-help": { padding: "8px 12px", fontSize: "0.9375rem", lineHeight: "1.55" },
  ".cm-help b": { display: "block" }, ".cm-help p": { margin: "2px 0 0" },
  ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)", borderColor: "var(--line)" },
  ".cm-panel.cm-search": { fontSize: "0.9375rem", padding: "6px 8px" },
  ".cm-textfield": { font: "inherit", backgroundColor: "var(--card)", color: "var(--ink)", border: "1px solid var(--edge)", borderRadius: "6px" },
  ".cm-button": { font: "inherit", backgroundImage: "none", backgroundColor: "var(--card)", color: "var(--accent)", border: "1px solid var(--edge)", borderRadius: "6px" },
  ".cm-searchMatch": { backgroundColor: "var(--ask-bg)", outline: "1px solid var(--ask)" },
  ".cm-searchMatch-selected": { backgroundColor: "var(--ask)", color: "var(--paper)" },
});

const colours = HighlightStyle.define([
  { tag: tags.comment, color: "var(--soft)" },
  { tag: tags.string, color: "var(--lenient)" },
  { tag: [tags.number, tags.bool, tags.atom], color: "var(--ordinary)" },
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: "var(--ink)" },
  { tag: tags.bracket, color: "var(--soft)" },
  { tag: tags.invalid, color: "var(--heavier)" },
]);

/** Makes the editor in `host`. `told` hears of changes, `help` is asked what stands at a place. */
export function create(host, { label, told, help, act }) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const box = document.createElement("div");
  box.style.height = "100%";
  root.replaceChildren(box);
  const states = new Map();
  let here = "", late = 0;
  const pass = () => { clearTimeout(late); late = 0; if (here) told(here, view.state.doc.toString()); };
  const changed = EditorView.updateListener.of((update) => {
    if (!update.docChanged || update.transactions.some((t) => t.isUserEvent("cailiang.open"))) return;
    clearTimeout(late);
    late = setTimeout(pass, 150);
  });
  const hover = hoverTooltip(async (view, pos) => {
    const line = view.state.doc.lineAt(pos);
    const found = await help(here, line.number, pos - line.from + 1);
    if (!found) return null;
    return {
      pos: place(view.state.doc, found.from), end: place(view.state.doc, found.to), above: true,
      create: () => {
        const dom = document.createElement("div");
        dom.className = "cm-help";
        const title = document.createElement("b");
        title.textContent = found.title;
        dom.append(title, ...found.text.map((text) => Object.assign(document.createElement("p"), { textContent: text })));
        return { dom };
      },
    };
  });
  const extensions = [
    lineNumbers(), highlightActiveLineGutter(), highlightSpecialChars(), history(), drawSelection(), lintGutter(), bracketMatching(),
    highlightActiveLine(), highlightSelectionMatches(), search({ top: true }), StreamLanguage.define(toml), syntaxHighlighting(colours), look, hover, changed,
    EditorView.lineWrapping, EditorState.phrases.of(phrases), EditorState.tabSize.of(2),
    EditorView.contentAttributes.of({ "aria-label": label, tabindex: "0", spellcheck: "false", autocapitalize: "off", autocorrect: "off" }),
    keymap.of([{ key: "Mod-s", run: () => (pass(), act("save"), true) }, { key: "Shift-Alt-f", run: () => (pass(), act("format"), true) },
      ...defaultKeymap, ...searchKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
  ];
  const fresh = (text) => EditorState.create({ doc: text, extensions });
  const view = new EditorView({ state: fresh(""), parent: box, root });
  return {
    open(path, text) {
      if (here === path && view.state.doc.toString() === text) return;
      if (late) pass();
      if (here) states.set(here, view.state);
      const kept = path === here ? null : states.get(path);
      here = path;
      view.setState(kept && kept.doc.toString() === text ? kept : fresh(text));
    },
    /** Another text for the open file, which can be taken back. */
    replace(text) {
      const old = view.state.doc.toString();
      let start = 0, end = 0;
      while (start < Math.min(old.length, text.length) && old[start] === text[start]) start += 1;
      while (end < Math.min(old.length, text.length) - start && old[old.length - 1 - end] === text[text.length - 1 - end]) end += 1;
      view.dispatch({ changes: { from: start, to: old.length - end, insert: text.slice(start, text.length - end) } });
      pass();
    },
    forget: (path) => { states.delete(path); if (path === here) here = ""; },
    /** What is wrong: each with its place, and what would mend it. */
    show(said) {
      const found = JSON.parse(said);
      const doc = view.state.doc;
      const shown = found.map(({ from, to, severity, code, message, fix, fixed }) => {
        // As the command line does: what goes over several lines is marked in its first.
        const start = place(doc, from), end = Math.max(to[0] > from[0] ? doc.lineAt(start).to : place(doc, to), start);
        const mend = fix && { name: fixed, apply: () => view.dispatch({ changes: { from: place(doc, fix.from), to: place(doc, fix.to), insert: fix.with } }) };
        return { from: start, to: end, severity, source: code, message, actions: mend ? [mend] : [] };
      });
      view.dispatch(setDiagnostics(view.state, shown));
    },
    change: (said) => {
      const fix = JSON.parse(said);
      const doc = view.state.doc;
      view.dispatch({ changes: { from: place(doc, fix.from), to: place(doc, fix.to), insert: fix.with } });
      pass();
    },
    go(line, column) {
      const at = place(view.state.doc, [line, column]);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: "center" }) });
      view.focus();
    },
    find: () => { openSearchPanel(view); },
    /** Hands on what was typed a moment ago; gives the text as it stands. */
    pass: () => {
      if (late) pass();
      return view.state.doc.toString();
    },
  };
}

/** A line and a column, both from 1, as a place in the text. */
function place(doc, [line, column]) {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(at.from + column - 1, at.to);
}
