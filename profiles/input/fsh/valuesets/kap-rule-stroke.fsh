// clinical basis 2.5 Relative/needs clearance, "stroke history (UK label: CVA excluded [S41])"
// Unspecified stroke (230690007) does not exclude haemorrhage: ask the type, because haemorrhage is absolute.
ValueSet: KapRuleStrokeVS
Id: kap-rule-stroke
Title: "Codes of the rule: Stroke or cerebrovascular disease, current or past"
Description: "What in a chart makes the rule stroke speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#230690007 "Cerebrovascular accident (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module heart/avrr/outcomes, heart/cabg/outcomes, heart/tavr/outcomes
* $SCT#20059004 "Occlusion of cerebral artery (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/Legend concept sets
* $SCT#25133001 "Completed stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#57981008 "Progressing stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#62914000 "Cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/PhenotypeLibrary concept sets
* $SCT#95457000 "Brain stem infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#111297002 "Nonparalytic stroke (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#111298007 "Chronic cerebral ischemia (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#116288000 "Paralytic stroke (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#161511000 "History of transient ischemic attack (situation)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#192813004 "Cerebral degeneration due to cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#195185009 "Cerebral infarct due to thrombosis of precerebral arteries (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#195186005 "Cerebral infarction due to embolism of precerebral arteries (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#195189003 "Cerebral infarction due to thrombosis of cerebral arteries (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke; OHDSI/MethodEvaluation concept sets
* $SCT#195190007 "Cerebral infarction due to embolism of cerebral arteries (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke; OHDSI/MethodEvaluation concept sets
* $SCT#195212005 "Brainstem stroke syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#195213000 "Cerebellar stroke syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#195216008 "Left sided cerebral hemisphere cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#195217004 "Right sided cerebral hemisphere cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#195230003 "Cerebral infarction due to cerebral venous thrombosis, non-pyogenic (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke; OHDSI/PhenotypeLibrary concept sets
* $SCT#195239002 "Late effects of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#195243003 "Sequelae of cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#230691006 "Cerebrovascular accident due to occlusion of cerebral artery (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230692004 "Infarction - precerebral (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke; OHDSI/MethodEvaluation concept sets
* $SCT#230693009 "Anterior cerebral circulation infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230694003 "Total anterior cerebral circulation infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230695002 "Partial anterior cerebral circulation infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230696001 "Posterior cerebral circulation infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230698000 "Lacunar infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke; OHDSI/PhenotypeLibrary concept sets
* $SCT#230699008 "Pure motor hemiparesis due to and following lacunar infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230700009 "Pure sensory stroke due to and following lacunar infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230701008 "Pure sensorimotor motor hemiparesis due to and following lacunar infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#230713003 "Stroke of uncertain pathology (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#230714009 "Anterior circulation stroke of uncertain pathology (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#230715005 "Posterior circulation stroke of uncertain pathology (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#230738008 "Asymptomatic cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#266257000 "Transient ischemic attack (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/Legend concept sets
* $SCT#275434003 "Stroke in the puerperium (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#275526006 "History of cerebrovascular accident (situation)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#276219001 "Occipital cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#281240008 "Extension of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#288723005 "Acute ill-defined cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/MethodEvaluation concept sets
* $SCT#302909007 "Diffuse cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#307363008 "Multiple lacunar infarcts (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#307766002 "Left sided cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#307767006 "Right sided cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#371040005 "Thrombotic stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#371041009 "Embolic stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#373606000 "Occlusive stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#390936003 "Cerebral autosomal dominant arteriopathy with subcortical infarcts and leukoencephalopathy (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#413102000 "Infarction of basal ganglia (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#413758000 "Cardioembolic stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#422504002 "Ischemic stroke (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#425642008 "Monoplegia of dominant lower limb as a late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#425882004 "Paralytic syndrome as late effect of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#426033005 "Dysphagia as a late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#426107000 "Acute lacunar infarction (disorder)" // Canvas canvas_sdk/value_set v2026:Ischemic Stroke
* $SCT#426788002 "Vertigo as late effect of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#426983002 "Infarction of medulla oblongata (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#427065003 "Monoplegia of dominant upper limb as a late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#427296003 "Thalamic infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#427432001 "Paralytic syndrome as late effect of thalamic stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#428668000 "Apraxia due to cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#430947007 "Paralytic syndrome of nondominant side as late effect of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#430959006 "Paralytic syndrome of dominant side as late effect of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#432504007 "Cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/Legend concept sets
* $SCT#433183000 "Neurogenic bladder as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441526008 "Infarct of cerebrum due to iatrogenic cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/PhenotypeLibrary concept sets
* $SCT#441529001 "Dysphasia as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441630004 "Aphasia as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441735003 "Sensory disorder as a late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441759008 "Abnormal vision as a late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441887006 "Monoplegia of lower limb as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441894009 "Monoplegia of nondominant lower limb as a late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441960006 "Speech and language deficit as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#441991000 "Hemiparesis as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442024001 "Hemiplegia as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442097001 "Monoplegia of upper limb as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442181008 "Monoplegia of nondominant upper limb as a late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442212003 "Residual cognitive deficit as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442617003 "Aphasia as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442668000 "Hemiplegia of nondominant side as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442676003 "Hemiplegia of dominant side as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#442733008 "Hemiplegia as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#443929000 "Small vessel cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#698767004 "Post-cerebrovascular accident epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#703163006 "Secondary cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#705128004 "Cerebral infarction due to embolism of middle cerebral artery (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#705130002 "Cerebral infarction due to thrombosis of middle cerebral artery (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#724787004 "Epilepsy due to cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#361000119103 "Paralytic syndrome on one side of the body as late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#1131000119105 "Sequela of cerebrovascular accident" // OHDSI/PhenotypeLibrary concept sets
* $SCT#9901000119100 "Occlusion of cerebral artery with stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#18761000119108 "Monoplegia of arm dominant side as sequela of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#23671000119107 "Sequela of ischemic cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#26021000119107 "Vertigo as sequela of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#29941000119105 "Ataxia as sequela of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#33301000119105 "Sequela of cardioembolic stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#33331000119103 "Sequela of lacunar stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#34191000119104 "Cerebral infarction due to vertebral artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#40161000119102 "Weakness of face muscles as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#46421000119102 "Behavior disorder as sequela of cerebral infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#48601000119107 "Paralytic syndrome on one side of the body as effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/PhenotypeLibrary concept sets
* $SCT#87551000119101 "Visual disturbance as sequela of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#91601000119109 "Sequela of thrombotic stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#92341000119107 "Weakness of extremities as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Frailty Diagnosis
* $SCT#99451000119105 "Cerebral infarction due to stenosis of carotid artery (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#102831000119104 "Paralytic syndrome of both lower limbs as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#103761000119107 "Paralytic syndrome of all four limbs as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#108691000119102 "Spasticity as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#133981000119106 "Dysarthria as late effects of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#133991000119109 "Fluency disorder as sequela of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#134771000119108 "Alteration of sensation as late effect of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#137991000119103 "Seizure disorder as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#140281000119108 "Hemiparesis as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#140911000119109 "Ischemic stroke with coma (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#140921000119102 "Ischemic stroke without coma (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#145741000119101 "Apraxia as late effect of cerebrovascular disease (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#148871000119109 "Weakness as a late effect of cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA; OHDSI/PhenotypeLibrary concept sets
* $SCT#149821000119103 "Cerebral infarction due to carotid artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#290791000119105 "Fluency disorder due to and following cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#433891000124100 "Cerebral infarction due to cerebral artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#433911000124103 "Cerebral infarction due to posterior cerebral artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#433931000124109 "Cerebral infarction due to internal carotid artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#433941000124104 "Occlusion and stenosis of middle cerebral artery with infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#433951000124102 "Occlusion and stenosis of posterior cerebral artery with infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#433961000124100 "Cerebral infarction due to cerebral venous thrombosis (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#433971000124107 "Cerebral venous thrombosis of cortical vein with infarction (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#434141000124103 "Chronic cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#434151000124101 "Cerebral infarction due to anterior cerebral artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#434961000124102 "Cerebral infarction due to middle cerebral artery occlusion (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#434991000124105 "Cerebral infarction due to basilar artery stenosis (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#672481000119108 "Fluency disorder due to and following ischemic cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
// I63 Cerebral infarction: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (91 leaf codes, e.g. I63.00 Cerebral infarction due to thrombosis of unspecifi); ICD-10-CM in simple_icd_10_cm-1.5.0: Cerebral infarction
* include codes from system $ICD10CM where code regex /I63.*/
// Z86.73 Personal history of TIA / cerebral infarction: Canvas v2022-condition.py (1 leaf codes, e.g. Z86.73 Personal history of transient ischemic attack (TIA); ICD-10-CM in simple_icd_10_cm-1.5.0: Personal history of transient ischemic attack (TIA), and cerebral infarction without residual deficits
* include codes from system $ICD10CM where code regex /Z86\.73.*/
// I69.3 Sequelae of cerebral infarction: Canvas v2022-condition.py (40 leaf codes, e.g. I69.30 Unspecified sequelae of cerebral infarction); ICD-10-CM in simple_icd_10_cm-1.5.0: Sequelae of cerebral infarction
* include codes from system $ICD10CM where code regex /I69\.3.*/
// G45 Transient cerebral ischemic attacks and related syndromes: Canvas v2026-no_qdm_category_assigned.py (7 leaf codes, e.g. G45.0 Vertebro-basilar artery syndrome); ICD-10-CM in simple_icd_10_cm-1.5.0: Transient cerebral ischemic attacks and related syndromes
* include codes from system $ICD10CM where code regex /G45.*/
