ValueSet: KapRuleSubstanceUseDisorderHistoryVS
Id: kap-rule-substance-use-disorder-history
Title: "Codes of the rule: Past substance use disorder"
Description: "What in a chart makes the rule substance-use-disorder-history speak: history and remission only."
* insert KapPublication
* insert SnomedCopyright
* $SCT#161466001 "H/O: alcoholism" // OHDSI/PhenotypeLibrary concept sets
* $SCT#191813001 "Chronic alcoholism in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#191884001 "Nondependent alcohol abuse in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#1254973007 "Substance dependence in remission" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1471000119103 "Drug abuse in remission" // OHDSI/PhenotypeLibrary concept sets
// F10.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F10\.11.*/
// F10.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F10\.21.*/
// F11.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F11\.11.*/
// F11.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F11\.21.*/
// F12.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F12\.11.*/
// F12.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F12\.21.*/
// F13.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F13\.11.*/
// F13.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F13\.21.*/
// F14.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F14\.11.*/
// F14.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F14\.21.*/
// F15.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F15\.11.*/
// F15.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F15\.21.*/
// F16.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F16\.11.*/
// F16.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F16\.21.*/
// F18.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F18\.11.*/
// F18.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F18\.21.*/
// F19.11 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F19\.11.*/
// F19.21 in remission: excluded from substance-use-disorder-active
* include codes from system $ICD10CM where code regex /F19\.21.*/
