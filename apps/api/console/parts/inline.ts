/**
 * Links and forms inside fetch the page's region alone, where the browser can; where it cannot, they lead to the whole page. What
 * is there already stays (the focus, what a screen reader listens to, what is ticked) and takes on what is otherwise; so do the
 * links of the header that lead back to this page.
 */
export const inline = (region: string) => ({
  'hx-boost:inherited': `target:"#${region}" select:"#${region}" selectOOB:"#tools" swap:"outerMorph show:none"`,
});
