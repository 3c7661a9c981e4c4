import { useMonaco } from '@graphiql/react';
import { useEffect } from 'react';

/** GraphiQL's names of the editor's themes, which are told again here with colours that can be read. */
const themes = {
  'graphiql-LIGHT': {
    base: 'vs' as const,
    paper: '#ffffff',
    accent: '#b8047c',
    field: '#3b4b6811',
    lineNumber: '#4b5c66',
    bracket: '#1f6b1f',
    rules: [
      { token: 'argument.identifier.gql', foreground: '#5350ae' },
      { token: 'number', foreground: '#076943' },
    ],
  },
  'graphiql-DARK': {
    base: 'vs-dark' as const,
    paper: '#212a3b',
    accent: '#ff8ab4',
    field: '#b7c2d711',
    lineNumber: '#a9b4c6',
    bracket: '#da70d6',
    rules: [
      { token: 'argument.identifier.gql', foreground: '#a7a2ff' },
      { token: 'comment', foreground: '#93c07d' },
    ],
  },
};

/** Gives the editors colours of a contrast of 4.5 and more. */
export function EditorThemes(): null {
  const monaco = useMonaco(({ monaco: editor }) => editor);
  useEffect(() => {
    if (!monaco) return;
    for (const [name, { base, paper, accent, field, lineNumber, bracket, rules }] of Object.entries(themes)) {
      const soft = `${accent}19`;
      monaco.editor.defineTheme(name, {
        base,
        inherit: true,
        rules,
        colors: {
          'editor.background': '#ffffff00',
          'editorLineNumber.foreground': lineNumber,
          'editorLineNumber.dimmedForeground': lineNumber,
          'editorBracketHighlight.foreground2': bracket,
          'scrollbar.shadow': '#ffffff00',
          'textLink.foreground': accent,
          'textLink.activeForeground': accent,
          'editorLink.activeForeground': accent,
          'editorHoverWidget.background': paper,
          'editorSuggestWidget.background': paper,
          'editorSuggestWidget.selectedBackground': soft,
          'editorSuggestWidget.selectedForeground': accent,
          'editorWidget.background': paper,
          'menu.background': paper,
          'menu.selectionBackground': soft,
          'menu.selectionForeground': accent,
          'quickInput.background': paper,
          'quickInputList.focusBackground': soft,
          'list.hoverBackground': soft,
          'list.highlightForeground': accent,
          'list.focusHighlightForeground': accent,
          'input.background': field,
          'toolbar.hoverBackground': soft,
          focusBorder: accent,
        },
      });
    }
  }, [monaco]);
  return null;
}
