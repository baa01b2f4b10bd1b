/// Where in a journal the commands of each station stand, in order.
///
/// A session has few stations, so they are gone through: comparing their short names takes less than the hash of one.
struct StationPlaces: Hashable, Sendable {
  private var stations: [Station] = []
  private var places: [[Int]] = []

  /// The places of a station's commands, the first one first.
  func places(of station: Station) -> [Int] {
    stations.firstIndex(of: station).map { places[$0] } ?? []
  }

  /// Keeps the place of a station's latest command.
  mutating func add(_ place: Int, for station: Station) {
    if let index = stations.firstIndex(of: station) {
      places[index].append(place)
    } else {
      stations.append(station)
      places.append([place])
    }
  }
}
