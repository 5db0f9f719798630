// check_json NAME: reads a JSON value from standard input and says whether schemas/NAME.schema.json describes
// it. check_json --lines NAME: the same for one value a line. check_json --answer NAME: the same, and an
// object with `error` alone is held against schemas/error.schema.json. check_json --schema NAME: whether the
// schema itself is sound: draft 7, versioned, known keywords, and no reference that leads nowhere.
//
// Readers of our JSON must expect fields that they do not know; what we write must be described, so that here
// a field that the schema does not name is a fault.

#include <fmt/core.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <regex>
#include <stdexcept>
#include <string>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>
#include <vector>

namespace {

using Json = nlohmann::json;
using Adapter = valijson::adapters::NlohmannJsonAdapter;

Json read_schema(const std::string& name) {
  const auto path = std::string(CAR_SCHEMAS "/") + name + ".schema.json";
  std::ifstream file(path);
  if (!file) throw std::runtime_error(path + ": there is no such schema");
  return Json::parse(file);
}

const std::vector<std::string> one_below = {
    "items", "additionalProperties", "additionalItems", "contains", "not", "if", "then",
    "else",  "propertyNames"};
const std::vector<std::string> many_below = {"properties", "patternProperties", "definitions"};
const std::vector<std::string> lists_below = {"allOf", "anyOf", "oneOf"};
const std::vector<std::string> plain = {"$schema",
                                        "$id",
                                        "$ref",
                                        "$comment",
                                        "title",
                                        "type",
                                        "enum",
                                        "const",
                                        "description",
                                        "required",
                                        "pattern",
                                        "format",
                                        "default",
                                        "examples",
                                        "minimum",
                                        "maximum",
                                        "minLength",
                                        "maxLength",
                                        "minItems",
                                        "maxItems",
                                        "multipleOf",
                                        "uniqueItems",
                                        "minProperties",
                                        "maxProperties",
                                        "exclusiveMinimum",
                                        "exclusiveMaximum"};

bool is_among(const std::vector<std::string>& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// Visits `schema` and every schema in it.
template <typename Visit>
void each_schema(Json& schema, const std::string& where, Visit visit) {
  visit(schema, where);
  if (!schema.is_object()) return;
  for (auto& [key, value] : schema.items()) {
    const auto below = fmt::format("{}/{}", where, key);
    if (is_among(one_below, key) && !value.is_array()) each_schema(value, below, visit);
    if (is_among(many_below, key)) {
      for (auto& [name, inner] : value.items()) each_schema(inner, fmt::format("{}/{}", below, name), visit);
    }
    if (is_among(lists_below, key) || (key == "items" && value.is_array())) {
      for (auto& inner : value) each_schema(inner, below, visit);
    }
  }
}

/// Closes every object whose fields are listed.
void close_objects(Json& schema) {
  each_schema(schema, "#", [](Json& one, const std::string&) {
    if (one.is_object() && one.contains("properties") && !one.contains("additionalProperties")) {
      one["additionalProperties"] = false;
    }
  });
}

void load(const Json& json, valijson::Schema& schema) {
  valijson::SchemaParser(valijson::SchemaParser::kDraft7).populateSchema(Adapter(json), schema);
}

bool check(const valijson::Schema& schema, const Json& value) {
  valijson::Validator validator;
  valijson::ValidationResults results;
  if (validator.validate(schema, Adapter(value), &results)) return true;
  valijson::ValidationResults::Error error;
  while (results.popError(error)) {
    std::cerr << "check-json: ";
    for (const auto& part : error.context) std::cerr << part;
    std::cerr << ": " << error.description << '\n';
  }
  return false;
}

bool check_value(const std::string& name, const Json& value) {
  auto json = read_schema(name);
  close_objects(json);
  valijson::Schema schema;
  load(json, schema);
  return check(schema, value);
}

bool check_schema(const std::string& name) {
  auto json = read_schema(name);
  std::vector<std::string> faults;
  if (json.value("$schema", "") != "http://json-schema.org/draft-07/schema#")
    faults.emplace_back("$schema: not draft 7");
  if (!std::regex_match(json.value("$id", ""), std::regex("car:schemas/" + name + "/[1-9][0-9]*"))) {
    faults.push_back("$id: not car:schemas/" + name + "/VERSION");
  }
  if (json.value("title", "").empty()) faults.emplace_back("title: missing");
  each_schema(json, "#", [&](const Json& one, const std::string& where) {
    if (one.is_boolean()) return;
    if (!one.is_object()) return faults.push_back(where + ": neither an object nor true or false");
    for (const auto& [key, value] : one.items()) {
      if (!is_among(one_below, key) && !is_among(many_below, key) && !is_among(lists_below, key) &&
          !is_among(plain, key)) {
        faults.push_back(fmt::format("{}: unknown keyword {}", where, key));
      }
    }
    for (const auto& required : one.value("required", Json::array())) {
      if (!one.contains("properties") || !one["properties"].contains(required.get<std::string>())) {
        faults.push_back(where + ": requires " + required.get<std::string>() +
                         ", which is none of its properties");
      }
    }
  });
  valijson::Schema schema;
  load(json, schema);
  for (const auto& fault : faults) std::cerr << "check-json: " << name << ": " << fault << '\n';
  return faults.empty();
}

bool check_lines(const std::string& name) {
  std::string line;
  bool is_good = true;
  while (std::getline(std::cin, line)) is_good = check_value(name, Json::parse(line)) && is_good;
  return is_good;
}

bool run(const std::string& mode, const std::string& name) {
  if (mode == "--schema") return check_schema(name);
  if (mode == "--lines") return check_lines(name);
  const auto value = Json::parse(std::cin);
  const bool is_error =
      mode == "--answer" && value.is_object() && value.size() == 1 && value.contains("error");
  return check_value(is_error ? "error" : name, value);
}

}  // namespace

int main(int count, char** words) {
  if (count != 2 && count != 3) {
    std::cerr << "usage: check-json [--lines | --answer | --schema] NAME\n";
    return 2;
  }
  try {
    return run(count == 3 ? words[1] : "", words[count - 1]) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "check-json: " << error.what() << '\n';
    return 1;
  }
}
