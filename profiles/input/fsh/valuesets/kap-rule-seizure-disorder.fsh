// clinical basis 2.5 Relative/needs clearance, "seizure disorder"
// Synthea adds 128613002 + 703151001 for every seizure patient and both stay active.
ValueSet: KapRuleSeizureDisorderVS
Id: kap-rule-seizure-disorder
Title: "Codes of the rule: Seizure disorder"
Description: "What in a chart makes the rule seizure-disorder speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#84757009 "Epilepsy (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module cerebral_palsy, epilepsy
* $SCT#128613002 "Seizure disorder (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module epilepsy
* $SCT#703151001 "History of single seizure (situation)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module epilepsy
* $SCT#4619009 "Generalized-onset seizures (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#7033004 "Petit mal status (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#13973009 "Grand mal status (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#19598007 "Generalized epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#23374007 "Atypical absence seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#28055006 "West syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#36803009 "Idiopathic generalized epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#37356005 "Myoclonic seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#39194005 "Visual epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#40816002 "Retropulsion petit mal (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#42365007 "Atonic seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#44145005 "Benign Rolandic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#51887003 "Tonic seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#65120008 "Generalized convulsive epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#68448003 "Myoclonus epilepsy AND ragged red fibers (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#68761002 "Epileptic vertigo (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#71831005 "Symptomatic generalized epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#75023009 "Post-traumatic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#77450009 "Unclassified epileptic seizures (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#79631006 "Absence seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#79745005 "Reflex epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#91175000 "Seizure" // generated-sample-data SMART; OHDSI/Legend concept sets
* $SCT#163591007 "On examination - petit mal fit (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#163594004 "On examination - salaam attack (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#170706008 "Epilepsy associated problems (finding)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#192845009 "Myoclonic encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#192979009 "Generalized non-convulsive epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#192990004 "Benign myoclonic epilepsy in infancy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#192992007 "Epileptic seizures - myoclonic (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#192999003 "Partial epilepsy with impairment of consciousness (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193000002 "Temporal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193002005 "Psychosensory epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193003000 "Mesiobasal limbic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193004006 "Epileptic automatism (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193008009 "Somatosensory epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193009001 "Partial epilepsy with autonomic symptoms (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193021002 "Cursive (running) epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#193022009 "Localization-related(focal)(partial)idiopathic epilepsy and epileptic syndromes with seizures of localized onset (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230191005 "Rasmussen syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230381009 "Localization-related epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230389006 "Primary inherited reading epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230390002 "Localization-related symptomatic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230391003 "Amygdalo-hippocampal epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230392005 "Rhinencephalic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230393000 "Lateral temporal epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230394006 "Frontal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230395007 "Supplementary motor epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230396008 "Cingulate epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230397004 "Anterior frontopolar epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230398009 "Orbitofrontal epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230399001 "Dorsolateral epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230400008 "Opercular epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230401007 "Non-progressive Kozhevnikow syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230403005 "Parietal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230404004 "Occipital lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230406002 "Localization-related symptomatic epilepsy with specific precipitant (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230407006 "Hemiplegia-hemiconvulsion-epilepsy syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230408001 "Localization-related cryptogenic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230414008 "Epilepsy with grand mal seizures on awakening (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230415009 "Cryptogenic generalized epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230416005 "Cryptogenic West syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230417001 "Symptomatic West syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230418006 "Lennox-Gastaut syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230419003 "Cryptogenic Lennox-Gastaut syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230420009 "Symptomatic Lennox-Gastaut syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230421008 "Epilepsy with myoclonic-atonic seizures (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230422001 "Myoclonic absence epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230423006 "Unverricht-Lundborg syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230425004 "Lafora disease (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230426003 "Myoclonic epilepsy with ragged red fibers (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#230427007 "Cryptogenic myoclonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230428002 "Idiopathic myoclonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230430000 "Symptomatic myoclonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230432008 "Familial febrile convulsions (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230435005 "Epilepsy undetermined whether focal or generalized (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230437002 "Severe myoclonic epilepsy in infancy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230438007 "Acquired epileptic aphasia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#230439004 "Epilepsy with continuous spike wave during slow-wave sleep (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#230440002 "Secondary reading epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230444006 "Menstrual epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230445007 "Nocturnal epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230448009 "Writing epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230450001 "Eating epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230452009 "Toothbrushing epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230453004 "Decision-making epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230454005 "Aquagenic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230456007 "Status epilepticus (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230457003 "Non-convulsive status epilepticus with three per second spike wave (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#230458008 "Non-convulsive status epilepticus without three per second spike wave (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#246546001 "Absence seizure with impairment of consciousness only (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#246548000 "Absence seizure with mild clonic components (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#246549008 "Absence seizure with atonic components (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#246550008 "Absence seizure with tonic components (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#246551007 "Absence seizure with automatisms (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#246552000 "Absence seizure with autonomic components (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#267581004 "Progressive myoclonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#267592003 "Motor cortex epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#278510009 "Localization-related idiopathic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#307356008 "Motor epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#307357004 "Jacksonian, focal or motor epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#313307000 "Epileptic seizure" // OHDSI/PhenotypeLibrary concept sets
* $SCT#314827004 "Epilepsy control good (finding)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#314828009 "Epilepsy control poor (finding)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#352818000 "Tonic-clonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#407616001 "Epilepsy severity (finding)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#407623000 "Emergency epilepsy treatment since last appointment (finding)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#407675009 "Complex partial epileptic seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#413101007 "Stress-induced epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#422513000 "Epilepsy, not refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#438113009 "Convulsive syncope (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#442511009 "Progressive encephalopathy with edema, hypsarrhythmia and optic atrophy syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#442512002 "Nonconvulsive status epilepticus (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#445355009 "Refractory epilepsy" // OHDSI/PhenotypeLibrary concept sets
* $SCT#698021005 "Autosomal dominant nocturnal frontal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#698760002 "Generalized non-convulsive absence epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#698763000 "Postoperative status epilepticus (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#698764006 "Post infectious grand mal epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#698767004 "Post-cerebrovascular accident epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#699688008 "Generalized epilepsy with febrile seizures plus (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#702326000 "Progressive myoclonus epilepsy with ataxia (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#702344008 "Pitt-Hopkins syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#703524005 "Spinal muscular atrophy with progressive myoclonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2026:Neuromuscular Disorder
* $SCT#715629001 "Generalized epilepsy and paroxysmal dyskinesia syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#716278005 "Jeavons syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#716706009 "Female restricted epilepsy with intellectual disability syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#717223008 "X-linked epilepsy with learning disability and behavior disorder syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#717225001 "Benign adult familial myoclonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#719810000 "X-linked intellectual disability with seizure and psoriasis syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#720519003 "Atherosclerosis, deafness, diabetes, epilepsy, nephropathy syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#721088003 "Developmental delay, epilepsy, neonatal diabetes syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#721207002 "Seizure, sensorineural deafness, ataxia, intellectual disability, electrolyte imbalance syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#722110003 "Osteogenesis imperfecta, retinopathy, seizures, intellectual disability syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#722386009 "Celiac disease with epilepsy and cerebral calcification syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#722762005 "Ganglioside GM3 synthase deficiency (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#723125008 "Epileptic encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#723304001 "Microcephaly, seizure, intellectual disability, heart disease syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#723676007 "Severe intellectual disability, epilepsy, anal anomaly, distal phalangeal hypoplasia syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#723926008 "Perceptual disturbances and seizures co-occurrent and due to alcohol withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#723994004 "Seizures and intellectual disability due to hydroxylysinuria syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724274009 "Infant epilepsy with migrant focal crisis (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724549005 "Epilepsy due to infectious disease of central nervous system (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724576005 "Pyridoxal 5-phosphate dependent epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724668002 "Seizure co-occurrent and due to sedative withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724669005 "Seizure co-occurrent and due to hypnotic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724670006 "Seizure co-occurrent and due to anxiolytic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724671005 "Perceptual disturbances and seizures co-occurrent and due to sedative withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724672003 "Perceptual disturbances and seizures co-occurrent and due to hypnotic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724727001 "Seizure co-occurrent and due to psychoactive substance withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724728006 "Perceptual disturbances and seizures co-occurrent and due to psychoactive substance withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724785007 "Epilepsy due to perinatal stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724786008 "Epilepsy due to perinatal anoxic-ischemic brain injury (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724787004 "Epilepsy due to cerebrovascular accident (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724788009 "Epilepsy due to and following traumatic brain injury (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724789001 "Epilepsy due to intracranial tumor (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724988000 "Epilepsy co-occurrent and due to degenerative brain disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724989008 "Epilepsy co-occurrent and due to mesial temporal sclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724990004 "Epilepsy due to immune disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724991000 "Epilepsy co-occurrent and due to demyelinating disorder (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#724992007 "Epilepsy co-occurrent and due to dementia (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#725163002 "X-linked spasticity, intellectual disability, epilepsy syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#726702005 "Epileptic encephalopathy with global cerebral demyelination (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#733031004 "Epilepsy, microcephaly, skeletal dysplasia syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#733032006 "Epilepsy telangiectasia syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#733082001 "Early-onset Lafora body disease (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#733195008 "Epilepsy of infancy with migrating focal seizures (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#733623005 "Autism spectrum disorder, epilepsy, arthrogryposis syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#734434007 "Pyridoxine-dependent epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#735235000 "Seizure co-occurrent and due to drug withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763349002 "Progressive myoclonic epilepsy with dystonia (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763534009 "Hot water reflex epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763622006 "Thinking epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763632004 "Startle epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763802009 "Micturition induced epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763827002 "Orgasm induced epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#763861000 "Pachygyria, intellectual disability, epilepsy syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#764453009 "Action myoclonus renal failure syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#764522009 "Familial focal epilepsy with variable foci (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#765093009 "Rolandic epilepsy, speech dyspraxia syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#765170001 "Sodium voltage-gated channel alpha subunit 8-related epilepsy with encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#765216006 "Audiogenic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#766044005 "Acute encephalopathy with biphasic seizures and late reduced diffusion (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#766815007 "Perioral myoclonia with absences (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#768473009 "Purine rich element binding protein A syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#768555009 "5q31.3 microdeletion syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#770405003 "Benign familial mesial temporal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#770431001 "Early-onset epileptic encephalopathy and intellectual disability due to glutamate receptor, ionotropic, N-methyl-D-aspartate, subunit 2A mutation (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#770623004 "Benign occipital lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#770643005 "Mesial temporal lobe epilepsy with hippocampal sclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#770678005 "Progressive encephalopathy with edema, hypsarrhythmia, and optic atrophy-like syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#770755007 "Intellectual disability, seizures, hypotonia, ophthalmologic, skeletal anomalies syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#770758009 "New-onset refractory status epilepticus (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#770898002 "Autosomal recessive cerebellar ataxia, epilepsy, intellectual disability syndrome due to WW domain containing oxidoreductase deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#771141002 "Benign partial epilepsy with secondarily generalized seizures in infancy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#771142009 "Cortical dysplasia with focal epilepsy syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#771448004 "Autism epilepsy syndrome due to branched chain ketoacid dehydrogenase kinase deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#771469002 "Early-onset spastic ataxia, myoclonic epilepsy, neuropathy syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#773230003 "Cyclin-dependent kinase-like 5 deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#773498006 "Autosomal recessive cerebellar ataxia, epilepsy, intellectual disability syndrome due to TUD deficiency (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#773548008 "Early-onset epileptic encephalopathy, cortical blindness, intellectual disability, facial dysmorphism syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#773643006 "Multiple congenital anomalies, hypotonia, seizures syndrome type 2 (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#773699009 "Pitt Hopkins-like syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#778047006 "Myoclonic epilepsy in non-progressive encephalopathy (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#778063003 "Cryptogenic late-onset epileptic spasms (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#780827006 "Synaptic Ras GTPase activating protein 1- related intellectual disability (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#782825008 "Primary microcephaly, epilepsy, permanent neonatal diabetes syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#783055005 "Progressive myoclonic epilepsy type 5 (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#783062001 "Progressive myoclonic epilepsy type 6 (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#783064000 "Progressive myoclonic epilepsy type 3 (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#783139000 "Progressive myoclonic epilepsy type 8 (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#783739005 "Familial temporal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#784372002 "Familial mesial temporal lobe epilepsy with febrile seizures (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#784377008 "Autosomal dominant epilepsy with auditory features (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#785303004 "Multiple congenital anomalies, hypotonia, seizures syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#785726009 "Hyperekplexia epilepsy syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#788417006 "Alopecia, epilepsy, intellectual disability syndrome Moynahan type (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#789063000 "Primary hyperaldosteronism, seizures, neurological abnormalities syndrome (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#860804005 "Epilepsy due to infectious encephalitis (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#860806007 "Epilepsy due to infectious meningitis (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#860815000 "Epilepsy due to neonatal central nervous system infection (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#1187250005 "Seizures, scoliosis, macrocephaly syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#5321000124109 "Temporal lobe epilepsy with mesial temporal sclerosis (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#8291000119107 "Atonic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#14401000119109 "Partial frontal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#20121000119105 "Partial occipital lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#21391000119102 "Partial parietal lobe epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#47391000119107 "Primary generalized absence epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#53521000119106 "First generalized onset seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#68091000119102 "Intractable absence seizures (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder; OHDSI/PhenotypeLibrary concept sets
* $SCT#82381000119103 "Epileptic dementia with behavioral disturbance (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#84191000119107 "Partial epileptic seizure of temporal lobe with impairment of consciousness (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#100941000119100 "Epilepsy in mother complicating pregnancy (disorder)" // Canvas canvas_sdk/value_set v2022:Complications of Pregnancy, Childbirth and the Puerperium; OHDSI/Legend concept sets
* $SCT#137991000119103 "Seizure disorder as sequela of stroke (disorder)" // Canvas canvas_sdk/value_set v2022:Cerebrovascular Disease, Stroke, TIA
* $SCT#187931000119106 "Atypical absence epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290671000119100 "Status epilepticus due to complex partial epileptic seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290681000119102 "Status epilepticus due to refractory complex partial seizures (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290691000119104 "Status epilepticus due to generalized idiopathic epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290711000119101 "Status epilepticus due to intractable idiopathic generalized epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290721000119108 "Status epilepticus due to refractory epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290731000119106 "Idiopathic partial status epilepticus (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#290761000119103 "Status epilepticus due to refractory simple partial epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#329991000119104 "Intractable atypical absence epilepsy (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#431101000124102 "Benign myoclonic epilepsy in infancy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#431111000124104 "Lennox-Gastaut syndrome, refractory (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#431121000124107 "Lennox-Gastaut syndrome, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#431141000124100 "Myoclonic absence epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#431991000124107 "Petit mal status, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432151000124107 "Myoclonic seizure, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432161000124109 "Severe myoclonic epilepsy in infancy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432241000124101 "Typical absence seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432271000124109 "Tonic seizures, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432281000124107 "Tonic seizures, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432291000124105 "Temporal lobe epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432471000124108 "Post-traumatic epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432501000124101 "Atonic seizure, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432511000124103 "Atonic seizure, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432561000124100 "Typical absence seizure, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#432571000124107 "Typical absence seizure, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#434211000124108 "Grand mal status epilepticus, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#434491000124104 "Idiopathic generalized epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#434521000124102 "Atypical absence seizure, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#434531000124104 "Atypical absence seizure, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#435321000124106 "Acquired epileptic aphasia, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#435331000124109 "Acquired epileptic aphasia, refractory (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#435341000124104 "Rasmussen syndrome, refractory (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#436011000124108 "Petit mal status, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#438421000124109 "Myoclonic astatic epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#440211000124100 "Generalized convulsive epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#442151000124108 "Autosomal dominant nocturnal frontal lobe epilepsy, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#442161000124105 "Autosomal dominant nocturnal frontal lobe epilepsy, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#444441000124109 "Generalized epilepsy with febrile seizures plus, refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#444451000124106 "Generalized epilepsy with febrile seizures plus, non-refractory (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#460731000124105 "Recurrent seizure (disorder)" // Canvas canvas_sdk/value_set v2022:Seizure Disorder
* $SCT#10750951000119106 "Epilepsy in mother complicating childbirth (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
// G40 Epilepsy and recurrent seizures: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (58 leaf codes, e.g. G40.001 Localization-related (focal) (partial) idiopathic ); ICD-10-CM in simple_icd_10_cm-1.5.0: Epilepsy and recurrent seizures
* include codes from system $ICD10CM where code regex /G40.*/
// R56.9 Unspecified convulsions: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (1 leaf codes, e.g. R56.9 Unspecified convulsions); ICD-10-CM in simple_icd_10_cm-1.5.0: Unspecified convulsions
* include codes from system $ICD10CM where code regex /R56\.9.*/
