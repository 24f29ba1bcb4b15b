// clinical basis 3.6 (S88): subscales of 15, 6, 6 and 3 items. The names of the subscales are [M].
Instance: KapMeq30
InstanceOf: Questionnaire
Usage: #definition
Title: "MEQ-30, score entry"
Description: "Subscale sums of a Mystical Experience Questionnaire with 30 items rated 0 to 5. No item text is shipped."
* insert FormMetadata(kap-meq-30, KapMeq30, [["MEQ-30, score entry"]], 1.0.0)
* description = "Subscale sums of a Mystical Experience Questionnaire with 30 items rated 0 to 5. No item text is shipped."
* insert Heading(introduction, [["The text of this instrument is not part of the software: it needs the permission of its owner. Rate it outside and enter the result here."]])
* insert Question(mystical, integer, true, [["Mystical, sum of 15 items (0 to 75)"]])
* insert IntegerBounds(0, 75)
* insert Question(positive-mood, integer, true, [["Positive mood, sum of 6 items (0 to 30)"]])
* insert IntegerBounds(0, 30)
* insert Question(transcendence, integer, true, [["Transcendence of time and space, sum of 6 items (0 to 30)"]])
* insert IntegerBounds(0, 30)
* insert Question(ineffability, integer, true, [["Ineffability, sum of 3 items (0 to 15)"]])
* insert IntegerBounds(0, 15)
* insert Question(rater, string, false, [["Rated by"]])
