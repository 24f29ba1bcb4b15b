ValueSet: KapRuleSuicideAttemptHistoryVS
Id: kap-rule-suicide-attempt-history
Title: "Codes of the rule: Past suicide attempt"
Description: "What in a chart makes the rule suicide-attempt-history speak: history and remission only."
* insert KapPublication
* insert SnomedCopyright
* $SCT#161474000 "H/O: attempted suicide" // OHDSI/PhenotypeLibrary concept sets
* $SCT#314550003 "H/O: deliberate self harm" // OHDSI/PhenotypeLibrary concept sets
