/** Whether the environment names a collector of traces (the variables of OpenTelemetry). */
export function isTracingWanted(env: Readonly<Record<string, string | undefined>>): boolean {
  const named = env['OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'] ?? env['OTEL_EXPORTER_OTLP_ENDPOINT'] ?? '';
  return named !== '' && env['OTEL_SDK_DISABLED'] !== 'true' && env['OTEL_TRACES_EXPORTER'] !== 'none';
}
