// clinical basis 2.5 Absolute, "active uncontrolled substance use disorder* [page 003, S42]"; 4.3; 3.5
// "Uncontrolled" is not codable. Synthea leaves 7200002 and 5602001 active for decades (median 31 years): show onset. Remission codes are history: true (information). icd10ExcludePrefixes = in remission.
ValueSet: KapRuleSubstanceUseDisorderActiveVS
Id: kap-rule-substance-use-disorder-active
Title: "Codes of the rule: Active substance use disorder"
Description: "What in a chart makes the rule substance-use-disorder-active speak. ICD-10-CM by family, SNOMED CT and RxNorm enumerated, ingredient names for text."
* insert KapPublication
* insert SnomedCopyright
* $SCT#5602001 "Opioid abuse (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module encounter/substance_use_screening, prescribing_opioids_for_chronic_pain_and_treatment_of_oud, veteran_substance_abuse_treatment
* $SCT#6525002 "Dependent drug abuse (disorder)" // Synthea module opioid_addiction
* $SCT#7200002 "Alcoholism (disorder)" // shared ehr-charts; generated-sample-data R4 SYNTHEA; Synthea module encounter/substance_use_screening, veteran_substance_abuse_treatment
* $SCT#2403008 "Psychoactive substance dependence (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#5002000 "Inhalant dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#7071007 "Phencyclidine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#8635005 "Alcohol withdrawal delirium (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/Legend concept sets
* $SCT#10028000 "Uncomplicated sedative, hypnotic AND/OR anxiolytic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#15167005 "Alcohol abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#21647008 "Amphetamine dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#31956009 "Cocaine dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#37344009 "Cannabis abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#64386003 "Sedative abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#66214007 "Substance abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#66590003 "Alcohol dependence (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#70340006 "Inhalant abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#74934004 "Psychoactive substance withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#75544000 "Opioid dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#78267003 "Cocaine abuse (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#78358001 "Amphetamine withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#80868005 "Cocaine withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#84758004 "Amphetamine abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#85005007 "Cannabis dependence (disorder)" // generated-sample-data SMART; Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#85561006 "Alcohol withdrawal syndrome without complication (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#87132004 "Opioid withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#91388009 "Psychoactive substance abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191480000 "Alcohol withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#191802004 "Acute alcoholic intoxication in alcoholism (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191804003 "Continuous acute alcoholic intoxication in alcoholism (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191805002 "Episodic acute alcoholic intoxication in alcoholism (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191811004 "Continuous chronic alcoholism (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191812006 "Episodic chronic alcoholism (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#191816009 "Drug dependence" // OHDSI/PhenotypeLibrary concept sets
* $SCT#191819002 "Continuous opioid dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191820008 "Episodic opioid dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191825003 "Hypnotic or anxiolytic dependence, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191826002 "Hypnotic or anxiolytic dependence, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191831000 "Cocaine dependence, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191832007 "Cocaine dependence, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191837001 "Cannabis dependence, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191838006 "Cannabis dependence, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191853003 "Glue sniffing dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191855005 "Glue sniffing dependence, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191856006 "Glue sniffing dependence, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191865004 "Combined opioid with non-opioid drug dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191867007 "Combined opioid with non-opioid drug dependence, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191868002 "Combined opioid with non-opioid drug dependence, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191882002 "Nondependent alcohol abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191883007 "Nondependent alcohol abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191891003 "Nondependent cannabis abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191893000 "Nondependent cannabis abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191894006 "Nondependent cannabis abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191905001 "Nondependent hypnotic or anxiolytic abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191906000 "Nondependent hypnotic or anxiolytic abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#191909007 "Nondependent opioid abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191912005 "Nondependent opioid abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191913000 "Nondependent opioid abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191916008 "Nondependent cocaine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191918009 "Nondependent cocaine abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191919001 "Nondependent cocaine abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191930003 "Nondependent antidepressant type drug abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#191931004 "Nondependent antidepressant type drug abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#231461004 "Hypnotic or anxiolytic abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#231462006 "Barbiturate abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#231468005 "Lysergic acid diethylamide dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#231469002 "Mescaline dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#231470001 "Anxiolytic dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#231472009 "Barbiturate dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#231473004 "Benzodiazepine dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#231474005 "Diazepam dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#231477003 "Heroin dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#231478008 "Methadone dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#231479000 "Morphine dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#231480002 "Opium dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#268640002 "Hypnotic or anxiolytic dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#268645007 "Nondependent alcohol abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#268647004 "Nondependent hypnotic or anxiolytic abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#284591009 "Persistent alcohol abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#308742005 "Alcohol withdrawal-induced convulsion (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#361151007 "Delirium due to sedative withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#425339005 "Barbiturate withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#425885002 "Continuous phencyclidine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#426001001 "Fentanyl dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#426095000 "Continuous inhalant abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#426873000 "Methamphetamine dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#427205009 "Amphetamine abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#427229002 "Episodic inhalant abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#427327003 "Sedative dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#428406005 "Benzodiazepine misuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#428493006 "Crack cocaine misuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#428623008 "Barbiturate misuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#428819003 "Opiate misuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#429692000 "Amphetamine abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#429782000 "Cocaine misuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#441527004 "Stimulant abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#442406005 "Stimulant dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#699449003 "Methamphetamine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#703845008 "Buprenorphine dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#703848005 "Cannabis withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#703849002 "Benzodiazepine withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#703850002 "Delirium due to benzodiazepine withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#710893009 "Education about substance abuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#713583005 "Mild alcohol dependence (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#713775002 "Novel psychoactive substance misuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#713862009 "Severe alcohol dependence (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#714829008 "Moderate alcohol dependence (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#723933008 "Cannabis dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724653003 "Opioid dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724656006 "Hypnotic dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724657002 "Sedative dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724658007 "Hypnotic dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724659004 "Anxiolytic dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724660009 "Hypnotic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724661008 "Anxiolytic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724662001 "Sedative withdrawal without complication (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724663006 "Hypnotic withdrawal without complication (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724664000 "Anxiolytic withdrawal without complication (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724665004 "Perceptual disturbances co-occurrent and due to sedative withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724666003 "Perceptual disturbances co-occurrent and due to hypnotic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724667007 "Perceptual disturbances co-occurrent and due to anxiolytic withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724688003 "Cocaine dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724700000 "Volatile inhalant dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724701001 "Volatile inhalant withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#724704009 "Methylenedioxymethamphetamine dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724712001 "Harmful use of dissociative drug (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724714000 "Dependence caused by dissociative substance (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724715004 "Dependence caused by ketamine (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724724008 "Psychoactive substance dependence with current use (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#724725009 "Psychoactive substance withdrawal syndrome without complication (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#724726005 "Perceptual disturbances co-occurrent and due to psychoactive substance withdrawal (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders; OHDSI/PhenotypeLibrary concept sets
* $SCT#737338002 "Synthetic cannabinoid withdrawal syndrome (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#762672001 "Synthetic cathinone withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#772999000 "Harmful use of hypnotic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#773000004 "Harmful use of anxiolytic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#785277001 "Harmful pattern of use of amfetamine and/or amfetamine derivative (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses; OHDSI/PhenotypeLibrary concept sets
* $SCT#817962007 "Chlordiazepoxide dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#838527002 "Amfetamine and amfetamine derivative drug dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#1230074002 "Nondependent hypnotic abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1230075001 "Nondependent anxiolytic abuse, episodic (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1230076000 "Nondependent anxiolytic abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1230077009 "Nondependent hypnotic abuse, continuous (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1230080005 "Nondependent anxiolytic abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#1230081009 "Nondependent hypnotic abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#23601000119102 "Sedative withdrawal (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#34111000119108 "Nondependent amphetamine abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#86391000119101 "Inhalant dependence, continuous (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#86401000119104 "Inhalant dependence, episodic (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#97571000119109 "Thrombocytopenia co-occurrent and due to alcoholism (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#125851000119106 "Continuous sedative abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#144981000119109 "Nondependent intraveous amphetamine abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#145101000119102 "Intravenous cocaine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#145121000119106 "Intravenous nondependent opioid abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#145841000119107 "Episodic phencyclidine abuse (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Health Diagnoses
* $SCT#154211000119108 "Chronic pancreatitis due to chronic alcoholism (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence; OHDSI/PhenotypeLibrary concept sets
* $SCT#198431000000105 "Harmful alcohol use" // OHDSI/PhenotypeLibrary concept sets
* $SCT#202991000000100 "Heroin misuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#288021000119107 "Disorder due to alcohol abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#288031000119105 "Alcohol induced disorder co-occurrent and due to alcohol dependence (disorder)" // Canvas canvas_sdk/value_set v2026:Mental Behavioral and Neurodevelopmental Disorders
* $SCT#520841000124109 "Diamorphine abuse" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1047881000000106 "Opioid analgesic dependence" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094071000000103 "Harmful use of antidepressant drug" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094151000000108 "Harmful use of alcohol" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094161000000106 "Harmful use of amphetamine" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094171000000104 "Harmful use of cannabis" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094191000000100 "Harmful use of cocaine" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094211000000101 "Harmful use of inhalant" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094231000000109 "Harmful use of opioid" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094241000000100 "Harmful use of sedative" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094251000000102 "Harmful use of barbiturate" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094261000000104 "Harmful use of stimulant" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094271000000106 "Harmful use of synthetic cannabinoid" // OHDSI/PhenotypeLibrary concept sets
* $SCT#1094281000000108 "Harmful use of synthetic cathinone" // OHDSI/PhenotypeLibrary concept sets
* $SCT#10755041000119100 "Alcohol dependence in childbirth (disorder)" // Canvas canvas_sdk/value_set v2026:Obstetrical or Pregnancy Related Conditions
* $SCT#11047881000119101 "Cannabis hyperemesis syndrome co-occurrent and due to cannabis abuse (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
* $SCT#11048011000119103 "Cannabis hyperemesis syndrome co-occurrent and due to cannabis dependence (disorder)" // Canvas canvas_sdk/value_set v2022:Alcohol and Drug Dependence
// F10.1 Alcohol abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (18 leaf codes, e.g. F10.10 Alcohol abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Alcohol abuse
* include codes from system $ICD10CM where code regex /F10\.1.*/
// F10.2 Alcohol dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (20 leaf codes, e.g. F10.20 Alcohol dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Alcohol dependence
* include codes from system $ICD10CM where code regex /F10\.2.*/
// F11.1 Opioid abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (15 leaf codes, e.g. F11.10 Opioid abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Opioid abuse
* include codes from system $ICD10CM where code regex /F11\.1.*/
// F11.2 Opioid dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (15 leaf codes, e.g. F11.20 Opioid dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Opioid dependence
* include codes from system $ICD10CM where code regex /F11\.2.*/
// F12.1 Cannabis abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (13 leaf codes, e.g. F12.10 Cannabis abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Cannabis abuse
* include codes from system $ICD10CM where code regex /F12\.1.*/
// F12.2 Cannabis dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (13 leaf codes, e.g. F12.20 Cannabis dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Cannabis dependence
* include codes from system $ICD10CM where code regex /F12\.2.*/
// F13.1 Sedative, hypnotic or anxiolytic-related abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (18 leaf codes, e.g. F13.10 Sedative, hypnotic or anxiolytic abuse, uncomplica); ICD-10-CM in simple_icd_10_cm-1.5.0: Sedative, hypnotic or anxiolytic-related abuse
* include codes from system $ICD10CM where code regex /F13\.1.*/
// F13.2 Sedative, hypnotic or anxiolytic-related dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (20 leaf codes, e.g. F13.20 Sedative, hypnotic or anxiolytic dependence, uncom); ICD-10-CM in simple_icd_10_cm-1.5.0: Sedative, hypnotic or anxiolytic-related dependence
* include codes from system $ICD10CM where code regex /F13\.2.*/
// F14.1 Cocaine abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (16 leaf codes, e.g. F14.10 Cocaine abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Cocaine abuse
* include codes from system $ICD10CM where code regex /F14\.1.*/
// F14.2 Cocaine dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (16 leaf codes, e.g. F14.20 Cocaine dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Cocaine dependence
* include codes from system $ICD10CM where code regex /F14\.2.*/
// F15.1 Other stimulant abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (16 leaf codes, e.g. F15.10 Other stimulant abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Other stimulant abuse
* include codes from system $ICD10CM where code regex /F15\.1.*/
// F15.2 Other stimulant dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (16 leaf codes, e.g. F15.20 Other stimulant dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Other stimulant dependence
* include codes from system $ICD10CM where code regex /F15\.2.*/
// F16.1 Hallucinogen abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (14 leaf codes, e.g. F16.10 Hallucinogen abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Hallucinogen abuse
* include codes from system $ICD10CM where code regex /F16\.1.*/
// F16.2 Hallucinogen dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (13 leaf codes, e.g. F16.20 Hallucinogen dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Hallucinogen dependence
* include codes from system $ICD10CM where code regex /F16\.2.*/
// F18.1 Inhalant abuse: Canvas v2026-no_qdm_category_assigned.py (13 leaf codes, e.g. F18.10 Inhalant abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Inhalant abuse
* include codes from system $ICD10CM where code regex /F18\.1.*/
// F18.2 Inhalant dependence: Canvas v2026-no_qdm_category_assigned.py (13 leaf codes, e.g. F18.20 Inhalant dependence, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Inhalant dependence
* include codes from system $ICD10CM where code regex /F18\.2.*/
// F19.1 Other psychoactive substance abuse: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (21 leaf codes, e.g. F19.10 Other psychoactive substance abuse, uncomplicated); ICD-10-CM in simple_icd_10_cm-1.5.0: Other psychoactive substance abuse
* include codes from system $ICD10CM where code regex /F19\.1.*/
// F19.2 Other psychoactive substance dependence: clinical basis 4.3; Canvas v2026-no_qdm_category_assigned.py (21 leaf codes, e.g. F19.20 Other psychoactive substance dependence, uncomplic); ICD-10-CM in simple_icd_10_cm-1.5.0: Other psychoactive substance dependence
* include codes from system $ICD10CM where code regex /F19\.2.*/
* exclude codes from system $ICD10CM where code regex /F10\.11.*/
* exclude codes from system $ICD10CM where code regex /F10\.21.*/
* exclude codes from system $ICD10CM where code regex /F11\.11.*/
* exclude codes from system $ICD10CM where code regex /F11\.21.*/
* exclude codes from system $ICD10CM where code regex /F12\.11.*/
* exclude codes from system $ICD10CM where code regex /F12\.21.*/
* exclude codes from system $ICD10CM where code regex /F13\.11.*/
* exclude codes from system $ICD10CM where code regex /F13\.21.*/
* exclude codes from system $ICD10CM where code regex /F14\.11.*/
* exclude codes from system $ICD10CM where code regex /F14\.21.*/
* exclude codes from system $ICD10CM where code regex /F15\.11.*/
* exclude codes from system $ICD10CM where code regex /F15\.21.*/
* exclude codes from system $ICD10CM where code regex /F16\.11.*/
* exclude codes from system $ICD10CM where code regex /F16\.21.*/
* exclude codes from system $ICD10CM where code regex /F18\.11.*/
* exclude codes from system $ICD10CM where code regex /F18\.21.*/
* exclude codes from system $ICD10CM where code regex /F19\.11.*/
* exclude codes from system $ICD10CM where code regex /F19\.21.*/
