// clinical basis 3.6 (S85). No LOINC code found.
Instance: KapMadrs
InstanceOf: Questionnaire
Usage: #definition
Title: "MADRS, score entry"
Description: "Total of a Montgomery-Asberg Depression Rating Scale that a clinician rated. No item text is shipped."
* insert FormMetadata(kap-madrs, KapMadrs, [["MADRS, score entry"]], 1.0.0)
* description = "Total of a Montgomery-Asberg Depression Rating Scale that a clinician rated. No item text is shipped."
* insert Heading(introduction, [["The text of this instrument is not part of the software: it needs the permission of its owner. Rate it outside and enter the result here."]])
* insert Question(total, integer, true, [["Total (0 to 60)"]])
* insert IntegerBounds(0, 60)
* insert Question(rater, string, false, [["Rated by"]])
