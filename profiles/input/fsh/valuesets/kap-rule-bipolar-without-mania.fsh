// clinical basis 2.5 Relative/needs clearance, "bipolar disorder without mania (Journey: NOT a contraindication; VA second-hand: excluded) CONFLICT [S42,S44]"; 4.3
ValueSet: KapRuleBipolarWithoutManiaVS
Id: kap-rule-bipolar-without-mania
Title: "Codes of the rule: Bipolar disorder without current mania"
Description: "What in a chart makes the rule bipolar-without-mania speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#1196001 "Chronic bipolar II disorder, most recent episode major depressive (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#3530005 "Bipolar I disorder, single manic episode, in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#5703000 "Bipolar disorder in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#12969000 "Severe bipolar II disorder, most recent episode major depressive, in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#13313007 "Mild bipolar disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#13746004 "Bipolar disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#16295005 "Bipolar II disorder, most recent episode major depressive (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#21900002 "Bipolar I disorder, most recent episode depressed with catatonic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#22121000 "Depressed bipolar I disorder in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#22407005 "Bipolar II disorder, most recent episode major depressive with catatonic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#29929003 "Bipolar I disorder, most recent episode depressed with atypical features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#30687003 "Bipolar II disorder, most recent episode major depressive with postpartum onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#30935000 "Manic bipolar I disorder in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#31446002 "Bipolar I disorder, most recent episode hypomanic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#34315001 "Bipolar II disorder, most recent episode major depressive with melancholic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#35481005 "Mixed bipolar I disorder in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#35722002 "Severe bipolar II disorder, most recent episode major depressive, in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#35846004 "Moderate bipolar II disorder, most recent episode major depressive (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#36583000 "Mixed bipolar I disorder in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#41836007 "Bipolar disorder in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#43568002 "Bipolar II disorder, most recent episode major depressive with atypical features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#45479006 "Manic bipolar I disorder in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#48937005 "Bipolar II disorder, most recent episode hypomanic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#49468007 "Depressed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#49512000 "Depressed bipolar I disorder in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#51637008 "Chronic bipolar I disorder, most recent episode depressed (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#53049002 "Severe bipolar disorder without psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#53607008 "Depressed bipolar I disorder in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#61403008 "Severe depressed bipolar I disorder without psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#63249007 "Manic bipolar I disorder in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#66631006 "Moderate depressed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#67002003 "Severe bipolar II disorder, most recent episode major depressive, in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#71294008 "Mild bipolar II disorder, most recent episode major depressive (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#74686005 "Mild depressed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#75360000 "Bipolar I disorder, single manic episode, in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#75752004 "Bipolar I disorder, most recent episode depressed with melancholic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#76105009 "Cyclothymia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#78269000 "Bipolar I disorder, single manic episode, in partial remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#79584002 "Moderate bipolar disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#81319007 "Severe bipolar II disorder, most recent episode major depressive without psychotic features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#83225003 "Bipolar II disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#85248005 "Bipolar disorder in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#87203005 "Bipolar I disorder, most recent episode depressed with postpartum onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#111485001 "Mixed bipolar I disorder in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191625000 "Bipolar affective disorder, currently manic, in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191627008 "Bipolar affective disorder, current episode depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191629006 "Bipolar affective disorder, currently depressed, mild (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191630001 "Bipolar affective disorder, currently depressed, moderate (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191634005 "Bipolar affective disorder, currently depressed, in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191643001 "Mixed bipolar affective disorder, in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231444002 "Organic bipolar disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231496004 "Hypomania (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#371596008 "Bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#371599001 "Severe bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#371600003 "Severe bipolar disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#371604007 "Severe bipolar II disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698946008 "Cyclothymia in remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723903001 "Bipolar type I disorder currently in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723905008 "Bipolar type II disorder currently in full remission (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#767631007 "Bipolar disorder, most recent episode depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#767636002 "Bipolar I disorder, most recent episode depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#789061003 "Rapid cycling bipolar II disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#261000119107 "Severe depressed bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#61771000119106 "Bipolar II disorder, most recent episode rapid cycling (disorder)" // Canvas canvas_sdk/value_set v2022:Other Bipolar Disorder
* $SCT#133091000119105 "Rapid cycling bipolar I disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16238741000119105 "Bipolar disorder caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
// F31 Bipolar disorder: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (28 leaf codes, e.g. F31.0 Bipolar disorder, current episode hypomanic); ICD-10-CM in simple_icd_10_cm-1.5.0: Bipolar disorder
* include codes from system $ICD10CM where code regex /F31.*/
* exclude codes from system $ICD10CM where code regex /F31\.1.*/
* exclude codes from system $ICD10CM where code regex /F31\.2.*/
* exclude codes from system $ICD10CM where code regex /F31\.6.*/
