// clinical basis 2.5 Relative/needs clearance, "personality disorder (severe) [S46]"
// Severity is not codable.
ValueSet: KapRulePersonalityDisorderSevereVS
Id: kap-rule-personality-disorder-severe
Title: "Codes of the rule: Personality disorder"
Description: "What in a chart makes the rule personality-disorder-severe speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#1376001 "Obsessive compulsive personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#4306003 "Cluster B personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#13601005 "Paranoid personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16805009 "Cluster A personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#20010003 "Borderline personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#26665006 "Antisocial personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#31027006 "Schizotypal personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33449004 "Personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#37746008 "Avoidant personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#44966003 "Passive aggressive personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#52954000 "Schizoid personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#55341008 "Histrionic personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#80711002 "Narcissistic personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#83890006 "Cluster C personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#84466009 "Dependent personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191496002 "Personality disorder caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191753006 "Hypomanic personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191765005 "Emotionally unstable personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191772006 "Eccentric personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191773001 "Immature personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191774007 "Masochistic personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231525006 "Manipulative personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231527003 "Explosive personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231528008 "Anxious personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268633003 "Introverted personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268634009 "Psychoneurotic personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#442057004 "Chronic depressive personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#442245003 "Chronic hypomanic personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#473456000 "Compulsive personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#473457009 "Obsessional personality disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// F60 Specific personality disorders: Canvas v2026-no_qdm_category_assigned.py (11 leaf codes, e.g. F60.0 Paranoid personality disorder); ICD-10-CM in simple_icd_10_cm-1.5.0: Specific personality disorders
* include codes from system $ICD10CM where code regex /F60.*/
