import { cognitoIdp, findOperation, type Service } from "@longhand/model";
import { type Analysis, analyse, operationName } from "../analysis/analyse.ts";
import { outlineOf, rowAt } from "../analysis/outline.ts";
import { type Problem, problemsOf } from "../analysis/problems.ts";
import { examples } from "../examples.ts";
import { readFragment, writeFragment } from "../fragment.ts";
import { type State, viewNames } from "../state.ts";
import { copyButton } from "./copy.ts";
import { createEditor, type Editor } from "./editor/create-editor.ts";
import { byId, element } from "./element.ts";
import { later } from "./later.ts";
import { createPickers, type Pickers } from "./pickers.ts";
import { createReport, type Report } from "./report.ts";
import { createTabs, type Tabs } from "./tabs.ts";
import { toCommandOf, toOperation, toValueOf } from "./transitions.ts";
import { showView, type View } from "./views/show-view.ts";
import { needsWholeModel, wholeModel } from "./whole-model.ts";

/** What changes on the page; everything that is seen follows from it. */
interface Shown {
  service: Service;
  analysis: Analysis;
  view: View | undefined;
}

/** The page at work. */
interface Page extends Shown {
  readonly editor: Editor;
  readonly pickers: Pickers;
  readonly report: Report;
  readonly tabs: Tabs<State["view"]>;
}

const [{ state: firstState }] = examples;

const save = later(150, (state: State) => history.replaceState(null, "", `#${writeFragment(state)}`));

/** Puts the page to work. */
export function openPage(): void {
  const service = cognitoIdp();
  const shown: Shown = { service, analysis: analyse(firstState, service), view: undefined };
  const page: Page = Object.assign(shown, {
    editor: createEditor(byId("editor", HTMLElement), firstState.text, {
      analysis: () => shown.analysis,
      changed: (text) => change(page, { text }),
      moved: () => markRow(page),
    }),
    pickers: createPickers({
      mode: (mode) => chooseMode(page, mode),
      operation: (name) => void chooseOperation(page, name),
      option: (option) => start(page, toValueOf(page.analysis, option)),
    }),
    report: createReport({ goTo: ({ range }) => page.editor.goTo(range), fix: (problem) => fix(page, problem) }),
    tabs: createTabs(byId("tabs", HTMLElement), byId("panel", HTMLElement), viewNames, (view) =>
      change(page, { view }),
    ),
  });
  connectExamples(page);
  const link = () => `${location.href.replace(/#.*$/, "")}#${writeFragment(page.analysis.state)}`;
  byId("share", HTMLElement).append(copyButton("Copy link", "Copy link to this", link));
  addEventListener("hashchange", () => openFragment(page));
  openFragment(page);
}

function change(page: Page, changes: Partial<State>): void {
  show(page, { ...page.analysis.state, ...changes });
}

/** Everything on the page, for a state. The editor has its text already. */
function show(page: Page, state: State): void {
  const { editor, pickers, report, service, tabs } = page;
  const analysis = analyse(state, service);
  page.analysis = analysis;
  const problems = problemsOf(analysis);
  editor.show(analysis, problems);
  pickers.show(state, operationName(analysis), service);
  tabs.choose(state.view);
  report.show(problems, analysis.value !== undefined);
  editor.light(undefined);
  page.view = showView(analysis, { light: editor.light, choose: editor.goTo });
  byId("panel", HTMLElement).replaceChildren(page.view.root);
  markRow(page);
  save(state);
  if (needsWholeModel(state)) void loadWhole(page);
}

/** Another text, with everything that belongs to it. */
function start(page: Page, state: State | undefined): void {
  if (state === undefined) return;
  page.analysis = analyse(state, page.service);
  page.editor.setText(state.text);
  show(page, state);
}

function markRow({ view, analysis, editor }: Page): void {
  view?.mark?.(rowAt(outlineOf(analysis), editor.offset()));
}

function fix({ editor, report }: Page, { fix: wanted }: Problem): void {
  if (wanted !== undefined) editor.change(wanted.changes);
  report.focusNext();
}

function chooseMode(page: Page, mode: State["mode"]): void {
  const { analysis, service } = page;
  if (mode === "value") start(page, toValueOf(analysis, analysis.state.option));
  else start(page, toCommandOf(analysis, service, operationName(analysis)));
}

async function chooseOperation(page: Page, name: string): Promise<void> {
  if (findOperation(page.service, name) === undefined) await loadWhole(page);
  const state = toOperation(page.analysis, page.service, name);
  if (state !== undefined) return start(page, state);
  page.pickers.show(page.analysis.state, operationName(page.analysis), page.service);
}

async function loadWhole(page: Page): Promise<void> {
  if (page.service !== cognitoIdp()) return;
  const whole = await wholeModel();
  if (whole === undefined) return tell("The other operations are in model.js, which has to lie beside this page.");
  if (page.service === whole) return;
  page.service = whole;
  show(page, page.analysis.state);
}

function tell(sentence: string | undefined): void {
  const notice = byId("notice", HTMLElement);
  notice.hidden = sentence === undefined;
  notice.textContent = sentence ?? "";
}

function openFragment(page: Page): void {
  const read = readFragment(location.hash, firstState);
  tell(read.kind === "unreadable" ? read.message.replaceAll("`", "") : undefined);
  start(page, read.kind === "state" ? read.state : firstState);
}

function connectExamples(page: Page): void {
  const choice = byId("examples", HTMLSelectElement);
  choice.append(...examples.map(({ title }, index) => element("option", { value: String(index) }, title)));
  choice.addEventListener("change", () => {
    const example = examples[Number(choice.value)];
    choice.selectedIndex = 0;
    tell(undefined);
    start(page, example?.state);
  });
}
