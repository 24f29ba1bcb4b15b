// clinical basis 2.5 Relative/needs clearance, "dementia/delirium [S44]"
ValueSet: KapRuleDementiaDeliriumVS
Id: kap-rule-dementia-delirium
Title: "Codes of the rule: Dementia or delirium"
Description: "What in a chart makes the rule dementia-delirium speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#26929004 "Alzheimer's disease (disorder)" // generated-sample-data R4 SYNTHEA; generated-sample-data SMART; Synthea module dementia, home_hospice_snf, keep
* $SCT#230265002 "Familial Alzheimer's disease of early onset (disorder)" // generated-sample-data R4 SYNTHEA; Synthea module dementia; Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#281004 "Dementia associated with alcoholism (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#2776000 "Delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/Legend concept sets
* $SCT#4817008 "Primary degenerative dementia of the Alzheimer type, senile onset, with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#6475002 "Primary degenerative dementia of the Alzheimer type, presenile onset, uncomplicated (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#8837000 "Delirium caused by amphetamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#9345005 "Dialysis dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#10349009 "Multi-infarct dementia with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#10532003 "Primary degenerative dementia of the Alzheimer type, presenile onset, with depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#12348006 "Presenile dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#14070001 "Multi-infarct dementia with depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#15662003 "Senile dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#17262008 "Non-alcoholic Korsakoff's psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#25772007 "Multi-infarct dementia with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#26852004 "Primary degenerative dementia of the Alzheimer type, senile onset, with depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#32875003 "Inhalant-induced persisting dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#52448006 "Dementia (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#54502004 "Primary degenerative dementia of the Alzheimer type, presenile onset, with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#55009008 "Primary degenerative dementia of the Alzheimer type, senile onset, with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#56267009 "Multi-infarct dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#59651006 "Sedative, hypnotic AND/OR anxiolytic-induced persisting dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#65096006 "Primary degenerative dementia of the Alzheimer type, presenile onset, with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#66108005 "Primary degenerative dementia of the Alzheimer type, senile onset, uncomplicated (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#69482004 "Korsakoff's psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#70936005 "Multi-infarct dementia, uncomplicated (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#80098002 "Diffuse Lewy body disease (disorder)" // Canvas canvas_sdk/value_set v2026:Degenerative Neurological Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#82959004 "Dementia paralytica juvenilis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#111480006 "Psychoactive substance-induced organic dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#161465002 "History of dementia (situation)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#191449005 "Uncomplicated senile dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191451009 "Uncomplicated presenile dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191452002 "Presenile dementia with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191454001 "Presenile dementia with paranoia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191455000 "Presenile dementia with depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191457008 "Senile dementia with depressive or paranoid features (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191458003 "Senile dementia with paranoia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191459006 "Senile dementia with depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191461002 "Senile dementia with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191463004 "Uncomplicated arteriosclerotic dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191464005 "Arteriosclerotic dementia with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191465006 "Arteriosclerotic dementia with paranoia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191466007 "Arteriosclerotic dementia with depression (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191492000 "Delirium caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191493005 "Dementia caused by drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#191519005 "Dementia associated with another disease (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#229672009 "Language disorder of dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#230258005 "Amyotrophic lateral sclerosis with dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#230267005 "Familial Alzheimer's disease of late onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#230270009 "Frontotemporal dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#230271008 "Pick's disease with Pick bodies (disorder)" // Canvas canvas_sdk/value_set v2026:Degenerative Neurological Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#230272001 "Pick's disease with Pick cells and no Pick bodies (disorder)" // Canvas canvas_sdk/value_set v2026:Degenerative Neurological Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#230282000 "Post-traumatic dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#230285003 "Vascular dementia of acute onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#230286002 "Subcortical vascular dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#230287006 "Mixed cortical and subcortical vascular dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#230288001 "Semantic dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#230289009 "Patchy dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231440006 "Delirium of mixed origin (disorder)" // Canvas canvas_sdk/value_set v2026:Degenerative Neurological Disorder
* $SCT#278857002 "Dementia of frontal lobe type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#279982005 "Cerebral degeneration presenting primarily with dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#312991009 "Senile dementia of the Lewy body type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#361151007 "Delirium due to sedative withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#371024007 "Senile dementia with delusion (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#371026009 "Senile dementia with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#407628009 "Global deterioration scale finding for assessment of primary degenerative dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#416780008 "Primary degenerative dementia of the Alzheimer type, presenile onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#416975007 "Primary degenerative dementia of the Alzheimer type, senile onset (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#420614009 "Organic dementia with acquired immunodeficiency syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#421023003 "Presenile dementia with acquired immunodeficiency syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#421529006 "Dementia with acquired immunodeficiency syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#425390006 "Dementia associated with Parkinson's Disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#429458009 "Dementia due to Creutzfeldt Jakob disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#429998004 "Vascular dementia (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#442344002 "Dementia due to Huntington chorea (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698464007 "At increased risk of dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#698624003 "Dementia associated with cerebral lipidosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698625002 "Dementia associated with normal pressure hydrocephalus (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698626001 "Dementia associated with multiple sclerosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#698687007 "Post-traumatic dementia with behavioral change (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698725008 "Dementia associated with neurosyphilis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698726009 "Dementia associated with viral encephalitis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#698781002 "Dementia associated with cerebral anoxia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#702393003 "Frontotemporal dementia with gene located on 3p11 (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#702426001 "GRN-related frontotemporal dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#702429008 "Frontotemporal dementia with parkinsonism-17 (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#703544004 "Inclusion body myopathy with early-onset Paget disease and frontotemporal dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#703850002 "Delirium due to benzodiazepine withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#713488003 "Presenile dementia co-occurrent with human immunodeficiency virus infection (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#713844000 "Dementia co-occurrent with human immunodeficiency virus infection (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#715284000 "Dementia leaflet given (situation)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#715737004 "Parkinsonism co-occurrent with dementia of Guadeloupe (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#716667005 "Right temporal atrophy variant frontotemporal dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#716994006 "Behavioral variant of frontotemporal dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#719787003 "Shared care prescribing of drug for dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#722977005 "Dementia co-occurrent and due to neurocysticercosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#722978000 "Toxic dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#722979008 "Dementia due to metabolic abnormality (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#722980006 "Dementia due to chromosomal anomaly (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723123001 "Ischemic vascular dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#723390000 "Rapidly progressive dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724705005 "Delirium caused by methylenedioxymethamphetamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724716003 "Delirium caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724717007 "Delirium caused by dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724746000 "Delirium due to multiple etiological factors (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724776007 "Dementia due to disorder of central nervous system (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724777003 "Dementia due to infectious disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#724992007 "Epilepsy co-occurrent and due to dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#725898002 "Delirium co-occurrent with dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#733184002 "Dementia caused by heavy metal exposure (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/Legend concept sets
* $SCT#733185001 "Dementia following injury caused by exposure to ionizing radiation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#733190003 "Dementia due to primary malignant neoplasm of brain (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#733191004 "Dementia due to chronic subdural hematoma (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#733192006 "Dementia due to herpes encephalitis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#733193001 "Dementia co-occurrent and due to progressive multifocal leukoencephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#733194007 "Dementia co-occurrent and due to Down syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#737339005 "Delirium caused by synthetic cannabinoid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#762324008 "Delirium caused by stimulant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#762350007 "Dementia due to prion disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762351006 "Dementia due to and following injury of head (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#762506007 "Delirium caused by synthetic cathinone (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#762707000 "Subcortical dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#771418002 "Delirium following surgical procedure (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788861009 "Aggression due to dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#788862002 "Agitation due to dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#788866004 "Anxiety due to dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#788867008 "Apathetic behavior due to dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#788898005 "Dementia caused by volatile inhalant (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#788899002 "Dementia due to pellagra (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#789011007 "Psychological symptom due to dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#789062005 "Wandering due to dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#789170003 "Disinhibited behavior due to dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#833326008 "Cortical vascular dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#838276009 "Amyotrophic lateral sclerosis, parkinsonism, dementia complex (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#840464007 "Dementia due to carbon monoxide poisoning (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#840465008 "Dementia due to iron deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1148924004 "Dementia due to deficiency of folic acid (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1186877003 "Dementia due to vitamin E deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1186879000 "Dementia due to thiamine deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1186880002 "Dementia due to cobalamin deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1186881003 "Dementia due to niacin deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1186883000 "Dementia due to nutritional deficiency disorder (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1186887004 "Dementia caused by manganese and/or manganese compound (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259124000 "Amyotrophic lateral sclerosis with frontotemporal dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#1259128002 "Alzheimer disease with psychosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#1259465009 "Dementia due to hepatic failure (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259467001 "Dementia due to hypercalcemia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259469003 "Dementia due to Gerstmann Straussler Scheinker syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259471003 "Dementia due to Hashimoto encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259473000 "Dementia due to fragile X syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259476008 "Dementia due to genetic disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259478009 "Dementia due to familial Creutzfeldt-Jakob disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259480003 "Dementia due to fatal familial insomnia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259485008 "Dementia due to cerebral vasculitis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259488005 "Dementia due to cerebral amyloid angiopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259492003 "Dementia due to metastatic malignant neoplasm to brain (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259494002 "Dementia due to leukodystrophy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259496000 "Dementia due to Lyme disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259499007 "Dementia due to hemorrhagic cerebral infarction due to hypertension (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259501004 "Dementia due to kuru (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259503001 "Dementia due to iatrogenic Creutzfeldt-Jakob disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259511006 "Dementia due to Wilson disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259513009 "Dementia due to Whipple disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259517005 "Dementia due to systemic lupus erythematosus (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259519008 "Dementia due to subacute sclerosing panencephalitis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259522005 "Dementia due to variant Creutzfeldt-Jakob disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259524006 "Dementia due to trypanosomiasis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259529001 "Dementia due to sporadic Creutzfeldt-Jakob disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259531005 "Dementia due to hypertensive encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259579003 "Dementia due to Behcet syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259581001 "Dementia due to celiac disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259584009 "Dementia due to and following dialysis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259586006 "Dementia due to autoimmune encephalitis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259591007 "Dementia due to acquired hypothyroidism (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259656006 "Dementia due to renal failure (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259661008 "Dementia due to inflammatory disorder of musculoskeletal system (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259663006 "Dementia due to polyarteritis nodosa (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259665004 "Dementia due to progressive subcortical gliosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259667007 "Dementia due to paraneoplastic encephalitis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259673008 "Dementia due to neurofilament inclusion body disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259675001 "Dementia due to obstructive hydrocephalus (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259677009 "Dementia due to multiple system atrophy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259679007 "Dementia due to atypical pantothenate kinase associated neurodegeneration (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1259990004 "Dementia due to classical pantothenate kinase associated neurodegeneration (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1260352009 "Frontotemporal dementia due to TARDBP mutation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1260353004 "Frontotemporal dementia due to VCP mutation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1260354005 "Frontotemporal dementia due to C9orf72 mutation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1260355006 "Frontotemporal dementia due to FUS mutation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1263512007 "Myoclonic disorder due to dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#1339031006 "Dementia caused by ionizing radiation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1581000119101 "Dementia of the Alzheimer type with behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1591000119103 "Dementia with behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#2421000119107 "Hallucinations co-occurrent and due to late onset dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#10171000132106 "Behavioral and psychological symptoms of dementia (finding)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#21921000119103 "Dementia co-occurrent and due to Pick's disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#22381000119105 "Primary degenerative dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#31081000119101 "Presenile dementia with delusions (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#79341000119107 "Mixed dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#82351000119105 "Altered behavior due to Pick's disease (disorder)" // Canvas canvas_sdk/value_set v2026:Degenerative Neurological Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#82371000119101 "Dementia due to multiple sclerosis with altered behavior (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#101421000119107 "Dementia due to Parkinson's disease (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#106021000119105 "Multi-infarct dementia due to atherosclerosis (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#130121000119104 "Dementia due to Rett syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#135811000119107 "Lewy body dementia with behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Degenerative Neurological Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#142011000119109 "Alzheimer's disease co-occurrent with delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#288631000119104 "Vascular dementia with behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#293671000119109 "Behavioral disturbance due to multi-infarct dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnosis without Substance Use Disorders
* $SCT#428051000124108 "Mild dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#428351000124105 "Severe dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#429161000124103 "Primary degenerative dementia of the Alzheimer type, senile onset, with behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#430771000124100 "Moderate dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16219201000119101 "Behavioral disturbance co-occurrent and due to late onset Alzheimer dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16236661000119100 "Delirium due to methamphetamine intoxication (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#16236701000119107 "Delirium due to substance withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#16276361000119109 "Vascular dementia without behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#16279021000119106 "Delirium due to opioid withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#232534061000119102 "Delirium due to hepatic encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
// F01 Vascular dementia: Canvas v2026-no_qdm_category_assigned.py (25 leaf codes, e.g. F01.50 Vascular dementia, unspecified severity, without b); ICD-10-CM in simple_icd_10_cm-1.5.0: Vascular dementia
* include codes from system $ICD10CM where code regex /F01.*/
// F02 Dementia in other diseases classified elsewhere: Canvas v2026-no_qdm_category_assigned.py (25 leaf codes, e.g. F02.80 Dementia in other diseases classified elsewhere, u); ICD-10-CM in simple_icd_10_cm-1.5.0: Dementia in other diseases classified elsewhere
* include codes from system $ICD10CM where code regex /F02.*/
// F03 Unspecified dementia: Canvas v2026-no_qdm_category_assigned.py (25 leaf codes, e.g. F03.90 Unspecified dementia, unspecified severity, withou); ICD-10-CM in simple_icd_10_cm-1.5.0: Unspecified dementia
* include codes from system $ICD10CM where code regex /F03.*/
// F05 Delirium due to known physiological condition: Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. F05 Delirium due to known physiological condition); ICD-10-CM in simple_icd_10_cm-1.5.0: Delirium due to known physiological condition
* include codes from system $ICD10CM where code regex /F05.*/
// G30 Alzheimer's disease: Canvas v2026-no_qdm_category_assigned.py (4 leaf codes, e.g. G30.0 Alzheimer's disease with early onset); ICD-10-CM in simple_icd_10_cm-1.5.0: Alzheimer's disease
* include codes from system $ICD10CM where code regex /G30.*/
