// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/node_data.hpp>

#include <constcloud/tree/construct_tree.hpp>

#include <string>

#include "support/both.hpp"

namespace cc = constcloud;
using cc::Text;
using cc::detail::ChildTable;
using cc::detail::NodeData;
using cc::detail::RootData;

namespace {

/// A table of children with these ids, kept with it.
class Family {
 public:
  constexpr explicit Family(std::initializer_list<Text> ids) : parent_("Parent") {
    for (const Text& id : ids) add(id);
  }
  Family(const Family&) = delete;
  Family& operator=(const Family&) = delete;
  constexpr ~Family() {
    for (NodeData* child : all_) delete child;
  }
  constexpr void add(const Text& id) { table_.add(*all_.push_back(new NodeData(parent_, id, "Child"))); }
  constexpr ChildTable& table() { return table_; }
  /// The ids in order, with commas behind them.
  constexpr Text ids() const {
    Text shown;
    for (const NodeData* child : table_.in_order()) shown = Text::concat({shown, child->id, ","});
    return shown;
  }
  constexpr bool finds_all() const {
    for (const NodeData* child : table_.in_order()) {
      if (table_.find(child->id) != child) return false;
    }
    return table_.find("absent") == nullptr;
  }

 private:
  RootData parent_;
  cc::List<NodeData*> all_;
  ChildTable table_;
};

constexpr Text numbered(int number) {
  const char digits[] = {'n', static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
  return Text::copy(digits, sizeof(digits));
}

}  // namespace

TEST_CASE("ChildTable: JavaScript's key order") {
  CHECK_BOTH(Family({"1", "10", "2", "x"}).ids() == "1,2,10,x,");
  CHECK_BOTH(Family({"2", "1", "b", "a", "-1", "01", "4294967295", "4294967294"}).ids() ==
             "1,2,4294967294,b,a,-1,01,4294967295,");
  CHECK_BOTH(Family({}).table().empty());
}

TEST_CASE("ChildTable: finds few by comparing and many by their hash") {
  constexpr auto finds = [](int count) {
    Family family({});
    for (int i = 0; i != count; ++i) {
      family.add(numbered(i));
      if (!family.finds_all()) return false;
    }
    return family.table().in_order().size() == static_cast<std::size_t>(count);
  };
  CHECK_BOTH(finds(8));
  CHECK_BOTH(finds(9));
  CHECK_BOTH(finds(40));
  CHECK_BOTH(Family({"a", "9", "b", "c", "d", "e", "f", "g", "h", "i", "j", "1", "k"}).ids() ==
             "1,9,a,b,c,d,e,f,g,h,i,j,k,");
  CHECK_BOTH(Family({"a", "9", "b", "c", "d", "e", "f", "g", "h", "i", "j", "1", "k"}).finds_all());
}

TEST_CASE("ChildTable: removal, of few and of many") {
  constexpr auto removes = [](int count) {
    Family family({});
    for (int i = 0; i != count; ++i) family.add(numbered(i));
    const bool removed = family.table().erase(numbered(3)) != nullptr;
    const bool again = family.table().erase(numbered(3)) != nullptr;
    const bool gone = family.table().find(numbered(3)) == nullptr;
    const bool others = family.finds_all() && family.table().in_order().size() == static_cast<std::size_t>(count - 1);
    family.add(numbered(3));
    return removed && !again && gone && others && family.finds_all() &&
           family.table().in_order()[static_cast<std::size_t>(count - 1)]->id == numbered(3);
  };
  CHECK_BOTH(removes(5));
  CHECK_BOTH(removes(20));
}

TEST_CASE("path_of: ids with slashes; a root without an id is no part of it") {
  constexpr auto path = [](auto path_of) {
    RootData root("App");
    NodeData a(root, "a", "Construct");
    NodeData b(a, "b \"c\"", "Construct");
    const Text shown = path_of(b);
    return shown == "a/b \"c\"" && !shown.is_plain() && cc::detail::path_of(root).empty() &&
           cc::detail::path_of(a) == "a" && cc::detail::path_of(a).is_plain();
  };
  CHECK_BOTH(path([](const NodeData& node) { return cc::detail::path_of(node); }));
  CHECK_BOTH(path([](const NodeData& node) { return cc::detail::quiet_path_of(node); }));
  constexpr auto with_root = [] {
    RootData root("Root");
    root.id = "rootid";
    NodeData c(root, "c", "Construct");
    return cc::detail::path_of(c) == "rootid/c" && cc::detail::path_of(root) == "rootid";
  };
  CHECK_BOTH(with_root());
}

TEST_CASE("enlist: each node has a number of its own from the start") {
  constexpr auto numbers = [] {
    RootData root("App");
    NodeData& a = *enlist(root, new NodeData(root, "a", "Construct"));
    NodeData& b = *enlist(root, new NodeData(root, "b", "Construct"));
    const bool are_told_apart = root.number == 0 && a.number == 1 && b.number == 2 && root.numbers == 2;
    delete &b;
    delete &a;
    return are_told_apart;
  };
  CHECK_BOTH(numbers());
}

TEST_CASE("path_of: tells who wants to know that names were seen, quiet_path_of does not") {
  constexpr auto seen = [](bool quiet) {
    RootData root("App");
    bool names_are_seen = false;
    root.names_are_seen = &names_are_seen;
    NodeData a(root, "a", "Construct");
    if (quiet) {
      (void)cc::detail::quiet_path_of(a);
    } else {
      (void)cc::detail::path_of(a);
    }
    return names_are_seen;
  };
  CHECK_BOTH(!seen(true));
  CHECK_BOTH(seen(false));
}

TEST_CASE("dependency_root_of: what others wait for in the place of a node") {
  constexpr auto roots = [] {
    RootData root("App");
    NodeData a(root, "a", "Construct");
    NodeData b(root, "b", "Construct");
    const bool itself = cc::detail::dependency_root_of(&a) == &a;
    a.more().dependency_root = &b;
    return itself && cc::detail::dependency_root_of(&a) == &b;
  };
  CHECK_BOTH(roots());
}
