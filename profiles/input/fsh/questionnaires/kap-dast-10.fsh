// clinical basis 3.5 (S82, S83). Copyright Skinner / CAMH 1982.
Instance: KapDast10
InstanceOf: Questionnaire
Usage: #definition
Title: "DAST-10, score entry"
Description: "Total of a Drug Abuse Screening Test with ten items. No item text is shipped."
* insert FormMetadata(kap-dast-10, KapDast10, [["DAST-10, score entry"]], 1.0.0)
* description = "Total of a Drug Abuse Screening Test with ten items. No item text is shipped."
* code = $LNC#82666-9
* insert Heading(introduction, [["The text of this instrument is not part of the software: it needs the permission of its owner. Rate it outside and enter the result here."]])
* insert Question(total, integer, true, [["Total (0 to 10)"]])
* insert IntegerBounds(0, 10)
* insert Question(rater, string, false, [["Rated by"]])
