// clinical basis 3.6 (S84). Copyright Hirschfeld.
Instance: KapMdq
InstanceOf: Questionnaire
Usage: #definition
Title: "MDQ, score entry"
Description: "Result of a Mood Disorder Questionnaire: symptoms, whether together, and how much trouble. No item text is shipped."
* insert FormMetadata(kap-mdq, KapMdq, [["MDQ, score entry"]], 1.0.0)
* description = "Result of a Mood Disorder Questionnaire: symptoms, whether together, and how much trouble. No item text is shipped."
* code = $LNC#85102-2
* insert Heading(introduction, [["The text of this instrument is not part of the software: it needs the permission of its owner. Rate it outside and enter the result here."]])
* insert Question(symptoms, integer, true, [["Number of symptoms answered with yes (0 to 13)"]])
* insert IntegerBounds(0, 13)
* insert Question(same-time, boolean, true, [["Several of them at the same time?"]])
* insert Question(moderate-or-serious, boolean, true, [["A moderate or serious problem?"]])
* insert Question(rater, string, false, [["Rated by"]])
