import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'vite';

const BREAKPOINTS: Readonly<Record<string, string>> = { xs: '36em', sm: '48em', md: '62em', lg: '75em', xl: '88em' };

/** @medplum/react ships `@media (max-width: $mantine-breakpoint-sm)` unresolved, which the CSS minifier refuses. */
const mantineBreakpoints = {
  postcssPlugin: 'mantine-breakpoints',
  AtRule: {
    media: (rule: { params: string }) => {
      rule.params = rule.params.replace(
        /\$mantine-breakpoint-(xs|sm|md|lg|xl)/g,
        (found, name: string) => BREAKPOINTS[name] ?? found,
      );
    },
  },
};

function build(root: string, base: string): UserConfig {
  return {
    root,
    base,
    plugins: [react()],
    css: { postcss: { plugins: [mantineBreakpoints] } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      manifest: true,
      target: 'es2022',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 900,
    },
  };
}

/** `--mode screen` builds the sandbox EHR's screen; every other mode the KAP panel. */
export default defineConfig(({ mode }) =>
  mode === 'screen' ? build('src/sandbox/screen', '/ehr-screen/') : build('app', '/app/'),
);
