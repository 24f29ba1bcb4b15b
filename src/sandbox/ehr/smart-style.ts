/** What this EHR's own screen looks like by day, as SMART App Launch describes looks; apps get its address with the token. */
export const SMART_STYLE = {
  color_background: '#eaeef3',
  color_error: '#a3201a',
  color_highlight: '#33449b',
  color_modal_backdrop: '#1f2940',
  color_success: '#14632f',
  color_text: '#161d29',
  dim_border_radius: '4px',
  dim_font_size: '14px',
  dim_spacing_size: '12px',
  font_family_body: "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
  font_family_heading: "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
} as const;
