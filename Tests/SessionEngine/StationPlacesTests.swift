import Testing

@testable import SessionEngine

@Suite("Places of stations in a journal")
struct StationPlacesTests {
  @Test(
    "Of one station and of a thousand, the places of each are kept in order, and of no other",
    arguments: [1, 15, 16, 17, 1000])
  func kept(count: Int) {
    let stations = (0..<count).map { Station(.program, tag: String($0)) }
    var places = StationPlaces()
    for round in 0..<3 {
      for (number, station) in stations.enumerated() {
        places.add(round * count + number, for: station)
      }
    }
    for (number, station) in stations.enumerated() {
      #expect(places.places(of: station) == [number, count + number, 2 * count + number])
    }
    #expect(places.places(of: Station(.console, tag: "0")) == [])
  }
}
