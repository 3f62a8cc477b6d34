-- Neovim 0.11 or newer: put this file into ~/.config/nvim/lsp/ and say vim.lsp.enable("longhand") in init.lua.
return {
  cmd = { "longhand", "lsp" },
  filetypes = { "markdown", "rst", "sh", "bash", "zsh", "yaml", "text" },
  root_markers = {
    ".longhandlint.json",
    ".longhandlint.jsonc",
    ".longhandlint.yaml",
    ".longhandlint.yml",
    ".git",
  },
}
