// clinical basis 3.6 (S86). No LOINC code found.
Instance: KapCadss6
InstanceOf: Questionnaire
Usage: #definition
Title: "CADSS-6, score entry"
Description: "Total of the six-item dissociation scale that was rated in a session. Its short form is not validated; no band is given. No item text is shipped."
* insert FormMetadata(kap-cadss-6, KapCadss6, [["CADSS-6, score entry"]], 1.0.0)
* description = "Total of the six-item dissociation scale that was rated in a session. Its short form is not validated; no band is given. No item text is shipped."
* insert Heading(introduction, [["The text of this instrument is not part of the software: it needs the permission of its owner. Rate it outside and enter the result here."]])
* insert Question(total, integer, true, [["Total (0 to 24)"]])
* insert IntegerBounds(0, 24)
* insert Question(rater, string, false, [["Rated by"]])
