/** After `allowed` more writes the disk is full, as the browser says it; returns how to make room again. */
export function failingPuts(allowed = 0): () => void {
  const put = IDBObjectStore.prototype.put;
  let left = allowed;
  IDBObjectStore.prototype.put = function (...given) {
    if (left-- <= 0) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, given);
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}
