/// A dictionary whose copies share what has not changed in any of them: a change copies one small part of it.
struct ShardedDictionary<Key: Hashable & Sendable, Value: Hashable & Sendable>: Hashable, Sendable {
  private var shards = ChunkedArray<[Key: Value]>()

  /// A power of two; with ten thousand keys a shard has a few dozen.
  private static var shardCount: Int { 256 }

  private func shard(of key: Key) -> Int { key.hashValue & (Self.shardCount - 1) }

  subscript(key: Key) -> Value? {
    shards.isEmpty ? nil : shards[shard(of: key)][key]
  }

  /// Changes the value of a key in its place, beginning with `initial` where it has none.
  mutating func change<Result>(
    _ key: Key, from initial: @autoclosure () -> Value, _ body: (inout Value) -> Result
  ) -> Result {
    while shards.count < Self.shardCount { shards.append([:]) }
    return shards.change(shard(of: key)) { body(&$0[key, default: initial()]) }
  }
}
