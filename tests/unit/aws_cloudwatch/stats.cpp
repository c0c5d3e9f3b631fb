// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_cloudwatch/stats.hpp>

#include "support/trees.hpp"

using constcloud::Text;
using trees::Refusal;
namespace Stats = constcloud::aws_cloudwatch::Stats;
namespace detail = constcloud::aws_cloudwatch::internal;

namespace {

/// How a statistic is read: `simple`, `extended` or `unknown` before its spelling.
constexpr Text read(const Text& given) {
  const detail::ParsedStatistic parsed = detail::parse_statistic(given);
  if (parsed.kind == detail::StatisticKind::simple) return Text::concat({"simple ", parsed.text});
  if (parsed.kind == detail::StatisticKind::extended)
    return Text::concat({"extended ", parsed.text});
  return Text::concat({"unknown ", parsed.text});
}

}  // namespace

TEST_CASE("Stats: one boundary, two, and values") {
  CHECK_BOTH(Stats::p(99) == "p99");
  CHECK_BOTH(Stats::percentile(99.9) == "p99.9");
  CHECK_BOTH(Stats::tm(50) == "tm50");
  CHECK_BOTH(Stats::trimmed_mean(10, 90) == "TM(10%:90%)");
  CHECK_BOTH(Stats::wm(0) == "wm0");
  CHECK_BOTH(Stats::winsorized_mean(0, 100) == "WM(0%:100%)");
  CHECK_BOTH(Stats::tc(5) == "tc5");
  CHECK_BOTH(Stats::trimmed_count(0.5, 99.5) == "TC(0.5%:99.5%)");
  CHECK_BOTH(Stats::ts(10) == "ts10");
  CHECK_BOTH(Stats::trimmed_sum(10, 20) == "TS(10%:20%)");
  CHECK_BOTH(Stats::pr(300) == "PR(:300)");
  CHECK_BOTH(Stats::percentile_rank(-1, 2000) == "PR(-1:2000)");
}

TEST_CASE("Stats: percentages are from 0 to 100") {
  CHECK_BOTH(Stats::p(100) == "p100");
  CHECK(trees::refusal_of([] { (void)Stats::p(100.5); }) ==
        Refusal{"Expecting a percentage, got: 100.5", ""});
  CHECK(trees::refusal_of([] { (void)Stats::tm(-1); }) ==
        Refusal{"Expecting a percentage, got: -1", ""});
  CHECK(trees::refusal_of([] { (void)Stats::wm(1, 101); }) ==
        Refusal{"Expecting a percentage, got: 101", ""});
  CHECK(trees::refusal_of([] { (void)Stats::ts(-2, 101); }) ==
        Refusal{"Expecting a percentage, got: -2", ""});
}

TEST_CASE("statistics: the simple ones under all their names") {
  CHECK_BOTH(read("avg") == "simple Average");
  CHECK_BOTH(read("AVERAGE") == "simple Average");
  CHECK_BOTH(read("min") == "simple Minimum");
  CHECK_BOTH(read("Minimum") == "simple Minimum");
  CHECK_BOTH(read("Max") == "simple Maximum");
  CHECK_BOTH(read("maximum") == "simple Maximum");
  CHECK_BOTH(read("n") == "simple SampleCount");
  CHECK_BOTH(read("sampleCount") == "simple SampleCount");
  CHECK_BOTH(read("sUm") == "simple Sum");
  CHECK_BOTH(read("sums") == "unknown sums");
}

TEST_CASE("statistics: a number behind a prefix") {
  CHECK_BOTH(read("P99.9") == "extended p99.9");
  CHECK_BOTH(read("p050") == "extended p050");
  CHECK_BOTH(read("p100") == "extended p100");
  CHECK_BOTH(read("p100.000") == "extended p100.000");
  CHECK_BOTH(read("TM90") == "extended tm90");
  CHECK_BOTH(read("Wm1.5") == "extended wm1.5");
  CHECK_BOTH(read("tc0") == "extended tc0");
  CHECK_BOTH(read("tS33") == "extended ts33");
  CHECK_BOTH(read("iqm") == "extended IQM");
  for (const Text& odd :
       {Text("p"), Text("p100.1"), Text("p101"), Text("p-1"), Text("p 5"), Text("p5 "),
        Text("p99."), Text("p.5"), Text("p1e1"), Text("pr5"), Text("tm"), Text("tx5")}) {
    CHECK(read(odd) == Text::concat({"unknown ", odd}));
  }
}

TEST_CASE("statistics: a range in parentheses") {
  CHECK_BOTH(read("pr(1:2)") == "extended PR(1:2)");
  CHECK_BOTH(read("PR(:300)") == "extended PR(:300)");
  CHECK_BOTH(read("TM(10%:)") == "extended TM(10%:)");
  CHECK_BOTH(read("tm( 5 : 10 )") == "extended TM( 5 : 10 )");
  CHECK_BOTH(read("WM(0%:100%)") == "extended WM(0%:100%)");
  CHECK_BOTH(read("TC(1000:2000)") == "extended TC(1000:2000)");
  CHECK_BOTH(read("ts(1e3:.5)") == "extended TS(1E3:.5)");
  CHECK_BOTH(read("TM(Infinity:)") == "extended TM(INFINITY:)");
  CHECK_BOTH(read("TM(10x:20)") == "extended TM(10X:20)");
  for (const Text& odd :
       {Text("PR(10)"), Text("PR()"), Text("PR(:)"), Text("PR( : )"), Text("TM(10%:90)"),
        Text("TM(-1:5)"), Text("TM(5:-1)"), Text("TM(1%:101%)"), Text("TM(a:5)"), Text("TM(1:2"),
        Text("TM(1:2))"), Text("TM1:2)"), Text("P(1:2)"), Text("TM(%:5%)")}) {
    CHECK(read(odd) == Text::concat({"unknown ", odd}));
  }
}
