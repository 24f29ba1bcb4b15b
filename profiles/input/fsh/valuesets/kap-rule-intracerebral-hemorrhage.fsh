// clinical basis 2.5 Absolute, "prior intracerebral hemorrhage (Spravato label) [A S31]"
// Resolved/inactive entries count as well as active ones. No SNOMED "history of intracerebral hemorrhage" situation code was found. The label says intracerebral; subarachnoid/subdural are included on the safe side.
ValueSet: KapRuleIntracerebralHemorrhageVS
Id: kap-rule-intracerebral-hemorrhage
Title: "Codes of the rule: Intracerebral hemorrhage, current or past"
Description: "What in a chart makes the rule intracerebral-hemorrhage speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#1386000 "Intracranial hemorrhage" // OHDSI/Legend concept sets
* $SCT#5251007 "Subarachnoid hemorrhage following injury with open intracranial wound" // OHDSI/MethodEvaluation concept sets
* $SCT#7713009 "Intrapontine hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#20908003 "Subcortical cerebral hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#21454007 "Subarachnoid hemorrhage" // OHDSI/MethodEvaluation concept sets
* $SCT#23276006 "Ventricular hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke; OHDSI/MethodEvaluation concept sets
* $SCT#28318001 "Basilar hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#42429001 "Cerebromeningeal hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#49422009 "Cortical hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#52201006 "Internal capsule hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#73020009 "Cerebral hemisphere hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#75038005 "Cerebellar hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#95454007 "Brain stem hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#195155004 "Subarachnoid hemorrhage from carotid siphon and bifurcation (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke; OHDSI/PhenotypeLibrary concept sets
* $SCT#195160000 "Intracranial subarachnoid hemorrhage from vertebral artery (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke; OHDSI/PhenotypeLibrary concept sets
* $SCT#195165005 "Basal ganglia hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#195167002 "External capsule hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#195168007 "Intracerebral hemorrhage with intraventricular hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#195169004 "Intracerebral hemorrhage, multiple localized (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#195176009 "Non-traumatic subdural hemorrhage" // OHDSI/PhenotypeLibrary concept sets
* $SCT#230706003 "Hemorrhagic cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#230707007 "Anterior cerebral circulation hemorrhagic infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#230708002 "Posterior cerebral circulation hemorrhagic infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#230709005 "Massive supratentorial cerebral hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#230710000 "Lobar cerebral hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#230711001 "Thalamic hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#230712008 "Lacunar hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#270907008 "Spontaneous intracranial subarachnoid hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke; OHDSI/PhenotypeLibrary concept sets
* $SCT#274100004 "Cerebral hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke; OHDSI/MethodEvaluation concept sets
* $SCT#276277008 "Subarachnoid hemorrhage from multiple aneurysms (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276278003 "Subarachnoid hemorrhage from anterior cerebral artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276280009 "Subarachnoid hemorrhage from middle cerebral artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276281008 "Subarachnoid hemorrhage from posterior cerebral artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276282001 "Subarachnoid hemorrhage from anterior communicating artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276283006 "Subarachnoid hemorrhage from posterior communicating artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276284000 "Subarachnoid hemorrhage from basilar artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276285004 "Subarachnoid hemorrhage from posterior inferior cerebellar artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276286003 "Subarachnoid hemorrhage from carotid artery aneurysm (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#276722003 "Intracerebellar and posterior fossa hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#425957003 "Non-traumatic intracerebral ventricular hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke; OHDSI/PhenotypeLibrary concept sets
* $SCT#449020009 "Intraparenchymal hemorrhage of brain (disorder)" // Canvas canvas_sdk/value_set v2026:Hemorrhagic Stroke
* $SCT#450410005 "Intracranial hemorrhage following injury" // OHDSI/MethodEvaluation concept sets
* $SCT#738779002 "Spontaneous intracranial hemorrhage" // OHDSI/PhenotypeLibrary concept sets
* $SCT#5571000124103 "Cerebrovascular accident with intracranial hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#291571000119106 "Spontaneous cerebral hemorrhage" // OHDSI/PhenotypeLibrary concept sets
* $SCT#291581000119109 "Acute nontraumatic subdural hemorrhage" // OHDSI/PhenotypeLibrary concept sets
* $SCT#291591000119107 "Subacute non-traumatic intracranial subdural hemorrhage" // OHDSI/PhenotypeLibrary concept sets
* $SCT#291751000119105 "Fluency disorder due to and following spontaneous intracerebral hemorrhage (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1078001000000105 "Haemorrhagic stroke" // OHDSI/PhenotypeLibrary concept sets
// I60 Nontraumatic subarachnoid hemorrhage: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (18 leaf codes, e.g. I60.00 Nontraumatic subarachnoid hemorrhage from unspecif); ICD-10-CM in simple_icd_10_cm-1.5.0: Nontraumatic subarachnoid hemorrhage
* include codes from system $ICD10CM where code regex /I60.*/
// I61 Nontraumatic intracerebral hemorrhage: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (9 leaf codes, e.g. I61.0 Nontraumatic intracerebral hemorrhage in hemispher); ICD-10-CM in simple_icd_10_cm-1.5.0: Nontraumatic intracerebral hemorrhage
* include codes from system $ICD10CM where code regex /I61.*/
// I62 Other and unspecified nontraumatic intracranial hemorrhage (widened; not listed in clinical basis): Canvas v2026-no_qdm_category_assigned.py (6 leaf codes, e.g. I62.00 Nontraumatic subdural hemorrhage, unspecified); ICD-10-CM in simple_icd_10_cm-1.5.0: Other and unspecified nontraumatic intracranial hemorrhage
* include codes from system $ICD10CM where code regex /I62.*/
// I69.0 Sequelae of nontraumatic subarachnoid hemorrhage: Canvas v2026-no_qdm_category_assigned.py (40 leaf codes, e.g. I69.00 Unspecified sequelae of nontraumatic subarachnoid ); ICD-10-CM in simple_icd_10_cm-1.5.0: Sequelae of nontraumatic subarachnoid hemorrhage
* include codes from system $ICD10CM where code regex /I69\.0.*/
// I69.1 Sequelae of nontraumatic intracerebral hemorrhage: Canvas v2022-condition.py (40 leaf codes, e.g. I69.10 Unspecified sequelae of nontraumatic intracerebral); ICD-10-CM in simple_icd_10_cm-1.5.0: Sequelae of nontraumatic intracerebral hemorrhage
* include codes from system $ICD10CM where code regex /I69\.1.*/
