import { setImmediate } from "node:timers/promises";
import { type CancellationToken, LSPErrorCodes, ResponseError, type TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { OpenPage } from "./open-page.ts";
import type { Pages } from "./pages.ts";

/** A request about a page. */
interface PageRequest {
  readonly textDocument: { readonly uri: string };
}

/** Answers a request about a page that is open; `nothing` for any other. */
export type AnswerPage = <Params extends PageRequest, Answer>(
  answer: (page: OpenPage, params: Params) => Answer,
  nothing: Answer,
) => (params: Params, token: CancellationToken) => Promise<Answer | ResponseError>;

/** Lets what the editor has sent meanwhile come first: it may have cancelled the request, or changed the page. */
export function createAnswers(documents: TextDocuments<TextDocument>, pages: Pages): AnswerPage {
  return (answer, nothing) => async (params, token) => {
    await setImmediate();
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
    const document = documents.get(params.textDocument.uri);
    const page = document && pages.pageOf(document);
    return page === undefined ? nothing : answer(page, params);
  };
}
