// clinical basis 2.5 Absolute, "acute mania or mixed state [clinic pages, S42]"; 4.3
// Coded bipolar entries rarely say whether the manic episode is current; prescriber confirms. Hypomania and remission are in bipolar-without-mania.
ValueSet: KapRuleManiaMixedVS
Id: kap-rule-mania-mixed
Title: "Codes of the rule: Mania or mixed state"
Description: "What in a chart makes the rule mania-mixed speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#162004 "Severe manic bipolar I disorder without psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1499003 "Bipolar I disorder, single manic episode with postpartum onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#9340000 "Bipolar I disorder, single manic episode (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#10875004 "Severe mixed bipolar I disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#10981006 "Severe mixed bipolar I disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#13581000 "Severe bipolar I disorder, single manic episode with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#14495005 "Severe bipolar I disorder, single manic episode without psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16506000 "Mixed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#17782008 "Bipolar I disorder, most recent episode manic with catatonic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#28663008 "Severe manic bipolar I disorder with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#28676002 "Mood disorder with manic features due to general medical condition (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#28884001 "Moderate bipolar I disorder, single manic episode (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33380008 "Severe manic bipolar I disorder with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#40926005 "Moderate mixed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#41552001 "Mild bipolar I disorder, single manic episode (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#41832009 "Severe bipolar I disorder, single manic episode with psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#43769008 "Mild mixed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#46229002 "Severe mixed bipolar I disorder without psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#55516002 "Bipolar I disorder, most recent episode manic with postpartum onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#58329000 "Organic mood disorder of manic type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#64731001 "Severe mixed bipolar I disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#65042007 "Bipolar I disorder, most recent episode mixed with postpartum onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#68569003 "Manic bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#71984005 "Mild manic bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#73471000 "Bipolar I disorder, most recent episode mixed with catatonic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#78640000 "Severe manic bipolar I disorder with psychotic features, mood-congruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#82998009 "Moderate manic bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#86058007 "Severe bipolar I disorder, single manic episode with psychotic features, mood-incongruent (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#87950005 "Bipolar I disorder, single manic episode with catatonic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191583000 "Single manic episode, mild (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191584006 "Single manic episode, moderate (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191586008 "Single manic episode, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191590005 "Recurrent manic episodes (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191592002 "Recurrent manic episodes, mild (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191593007 "Recurrent manic episodes, moderate (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191595000 "Recurrent manic episodes, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191618007 "Bipolar affective disorder, current episode manic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191620005 "Bipolar affective disorder, currently manic, mild (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191621009 "Bipolar affective disorder, currently manic, moderate (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191623007 "Bipolar affective disorder, currently manic, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191636007 "Mixed bipolar affective disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191638008 "Mixed bipolar affective disorder, mild (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191639000 "Mixed bipolar affective disorder, moderate (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191641004 "Mixed bipolar affective disorder, severe, with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191658009 "Atypical manic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#192362008 "Bipolar affective disorder, current episode mixed (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231494001 "Mania (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#231495000 "Manic stupor (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268619003 "Manic disorder, single episode (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723929001 "Mood disorder with manic symptoms caused by alcohol (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#723930006 "Mood disorder with mixed manic and depressive symptoms caused by alcohol (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724679007 "Mood disorder with manic symptoms caused by sedative (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724680005 "Mood disorder with manic symptoms caused by hypnotic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724681009 "Mood disorder with manic symptoms caused by anxiolytic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724682002 "Mood disorder with mixed depressive and manic symptoms caused by sedative (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724683007 "Mood disorder with mixed depressive and manic symptoms caused by hypnotic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724684001 "Mood disorder with mixed depressive and manic symptoms caused by anxiolytic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724691003 "Mood disorder with manic symptoms caused by cocaine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724692005 "Mood disorder with mixed depressive and manic symptoms caused by cocaine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724758000 "Manic symptoms co-occurrent and due to primary psychotic disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762320004 "Mood disorder with manic symptoms caused by opioid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762322007 "Mood disorder with mixed depressive and manic symptoms caused by opioid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762330008 "Mood disorder with mixed depressive and manic symptoms caused by stimulant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762335003 "Mood disorder with manic symptoms caused by hallucinogen (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762337006 "Mood disorder with mixed depressive and manic symptoms caused by hallucinogen (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762338001 "Mood disorder with manic symptoms caused by volatile inhalant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762340006 "Mood disorder with mixed depressive and manic symptoms caused by volatile inhalant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762344002 "Mood disorder with manic symptoms caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762346000 "Mood disorder with mixed depressive and manic symptoms caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762513007 "Mood disorder with manic symptoms caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762514001 "Mood disorder with mixed depressive and manic symptoms caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#767632000 "Bipolar disorder, most recent episode manic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#767633005 "Bipolar affective disorder, most recent episode mixed (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#767635003 "Bipolar I disorder, most recent episode manic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#838528007 "Mood disorder with manic symptoms caused by amfetamine and/or amfetamine derivative (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#838529004 "Mood disorder with mixed depressive and manic symptoms caused by amfetamine and/or amfetamine derivative (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#1234780005 "Mood disorder with mixed manic and depressive symptoms caused by ethanol (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1234781009 "Mood disorder with manic symptoms caused by ethanol (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#271000119101 "Severe mixed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#21071000119101 "Mood disorder of manic type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#22981000119106 "Recurrent severe manic episodes (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#23741000119105 "Severe manic bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// F30.1 Manic episode without psychotic symptoms: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (4 leaf codes, e.g. F30.10 Manic episode without psychotic symptoms, unspecif); ICD-10-CM in simple_icd_10_cm-1.5.0: Manic episode without psychotic symptoms
* include codes from system $ICD10CM where code regex /F30\.1.*/
// F30.2 Manic episode, severe with psychotic symptoms: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F30.2 Manic episode, severe with psychotic symptoms); ICD-10-CM in simple_icd_10_cm-1.5.0: Manic episode, severe with psychotic symptoms
* include codes from system $ICD10CM where code regex /F30\.2.*/
// F30.9 Manic episode, unspecified: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F30.9 Manic episode, unspecified); ICD-10-CM in simple_icd_10_cm-1.5.0: Manic episode, unspecified
* include codes from system $ICD10CM where code regex /F30\.9.*/
// F31.1 Bipolar disorder, current episode manic without psychotic features: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (4 leaf codes, e.g. F31.10 Bipolar disorder, current episode manic without ps); ICD-10-CM in simple_icd_10_cm-1.5.0: Bipolar disorder, current episode manic without psychotic features
* include codes from system $ICD10CM where code regex /F31\.1.*/
// F31.2 Bipolar disorder, current episode manic severe with psychotic features: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F31.2 Bipolar disorder, current episode manic severe wit); ICD-10-CM in simple_icd_10_cm-1.5.0: Bipolar disorder, current episode manic severe with psychotic features
* include codes from system $ICD10CM where code regex /F31\.2.*/
// F31.6 Bipolar disorder, current episode mixed: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (5 leaf codes, e.g. F31.60 Bipolar disorder, current episode mixed, unspecifi); ICD-10-CM in simple_icd_10_cm-1.5.0: Bipolar disorder, current episode mixed
* include codes from system $ICD10CM where code regex /F31\.6.*/
