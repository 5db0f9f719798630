#include "cli/describing.hpp"

namespace car::cli {

void declare(Arguments& arguments, Describing& describing) {
  auto& said = describing.said;
  arguments.option("--title TEXT", said.title, "what to call it");
  arguments.option("--kind KIND", said.kind,
                   "what it is, in the program's words: handout, photograph, letter …");
  arguments.option("--basis BASIS", said.basis, "what it shows").choices({"experience", "new-learning"});
  arguments.option("--suggestion LETTER", describing.suggestions, "the program's suggestion that it follows")
      .complete_with(Completion::suggestion);
  arguments.option("--activity TEXT", said.activity.done, "what you did, when it is an activity of your own");
  arguments.option("--learned TEXT", said.activity.learned, "what you learned by it");
  arguments.option("--judged TEXT", said.activity.judged, "how the work is judged");
  arguments.option("--own-role TEXT", said.own_role, "your own part, when others worked on it too");
  arguments.option("--alternative-text TEXT", said.alternative_text,
                   "what a picture shows, for those who do not see it");
  arguments
      .option("--answers COMPETENCY", describing.answers,
              "in a second round: the competency whose request it answers")
      .complete_with(Completion::competency);
}

}  // namespace car::cli
