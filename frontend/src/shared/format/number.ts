/** Numbers are grouped as Vietnamese offices do in both languages of the site, so that a figure has one look. */
const wholeFormat = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 });
const decimalFormat = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 });

/** `1.234.567`, `12,5` */
export function formatNumber(value: number): string {
  return decimalFormat.format(value);
}

/** Whole VND, up to 10^15: `1.234.567 ₫`, never broken over two lines. */
export function formatMoney(amountVnd: number): string {
  return `${wholeFormat.format(amountVnd)}\u00a0₫`;
}

/** `12,5%` */
export function formatPercent(value: number): string {
  return `${decimalFormat.format(value)}%`;
}
