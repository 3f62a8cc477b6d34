import type { DefaultTheme } from "vitepress";

/**
 * The pages in the order in which a newcomer needs them. Options, diagnostics, rules and entries have lists of their own: hundreds of
 * links in each page would help nobody.
 */
export const sidebar: DefaultTheme.SidebarItem[] = [
  {
    text: "Longhand",
    items: [
      { text: "What it is", link: "/" },
      { text: "What changed", link: "/CHANGELOG" },
    ],
  },
  {
    text: "Guides",
    items: [
      { text: "In a program", link: "/docs/guides/program" },
      { text: "At a terminal, in a script", link: "/docs/guides/terminal" },
      { text: "With an AI assistant", link: "/docs/guides/assistant" },
      { text: "For a docs team", link: "/docs/guides/docs-team" },
    ],
  },
  {
    text: "In depth",
    items: [
      { text: "Applying safely", link: "/docs/applying" },
      { text: "The sandbox", link: "/docs/sandbox" },
      { text: "The MCP server", link: "/docs/mcp" },
      { text: "A session with an assistant", link: "/docs/mcp-session" },
      { text: "longhand lint", link: "/docs/lint" },
      { text: "In an editor", link: "/docs/editor" },
      { text: "In a shell", link: "/docs/completion" },
      { text: "The playground", link: "/docs/playground" },
    ],
  },
  {
    text: "Reference",
    items: [
      { text: "The command", link: "/docs/command" },
      { text: "Options", link: "/docs/options/README" },
      { text: "Diagnostics", link: "/docs/diagnostics/README" },
      { text: "Rules between settings", link: "/docs/rules/README" },
      { text: "What lint looks for", link: "/docs/lint-catalogue" },
      { text: "What can be imported", link: "/docs/api/README" },
    ],
  },
  {
    text: "Background",
    items: [
      { text: "What becomes of settings left out", link: "/docs/left-out" },
      { text: "The grammar", link: "/grammar/README" },
      { text: "The grammar, drawn", link: "/docs/grammar" },
      { text: "Speed", link: "/docs/speed" },
      { text: "Architecture", link: "/docs/architecture" },
      { text: "Contributing", link: "/CONTRIBUTING" },
    ],
  },
];
