// clinical basis 2.5 Relative/needs clearance, "past ketamine/PCP use disorder"; 4.2
// F16 is hallucinogens in general (4.3 lists F16.10, F16.20): confirm the drug. An active ketamine/PCP disorder also fires substance-use-disorder-active.
ValueSet: KapRulePastKetaminePcpUseDisorderVS
Id: kap-rule-past-ketamine-pcp-use-disorder
Title: "Codes of the rule: Ketamine or PCP use disorder, past or present"
Description: "What in a chart makes the rule past-ketamine-pcp-use-disorder speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#4863002 "Mood disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#7071007 "Phencyclidine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#33871004 "Phencyclidine-induced psychotic disorder with hallucinations (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#50722006 "Delusional disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#55967005 "Anxiety disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#311173003 "Phencyclidine-related disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#425885002 "Continuous phencyclidine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724712001 "Harmful use of dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724714000 "Dependence caused by dissociative substance (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724715004 "Dependence caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724718002 "Psychotic disorder caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724719005 "Psychotic disorder caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724720004 "Mood disorder caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724721000 "Mood disorder caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724722007 "Anxiety disorder caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724723002 "Anxiety disorder caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762344002 "Mood disorder with manic symptoms caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762345001 "Mood disorder with depressive symptoms caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762346000 "Mood disorder with mixed depressive and manic symptoms caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#788904003 "Disorder caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#21831000119109 "Psychotic disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#21841000119100 "Organic mental disorder caused by phencyclidine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#145841000119107 "Episodic phencyclidine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// F16 Hallucinogen related disorders: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (40 leaf codes, e.g. F16.10 Hallucinogen abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Hallucinogen related disorders
* include codes from system $ICD10CM where code regex /F16.*/
