/** Takes an address and a query, gives the address by which the query can be shared; without one that of the page alone. */
export function addressWith(address: string, query: string): string {
  const url = new URL(address);
  if (query.trim() === '') url.searchParams.delete('q');
  else url.searchParams.set('q', query.trim());
  return url.href;
}
