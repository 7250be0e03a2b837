import { describe, expect, it } from 'vitest';
import { shown } from '../described.fixture.ts';

// As clerks write them in ERP lists: in capitals, cut short, the noun first or last.

describe('in German', () => {
  it.each([
    'SERVOMOT 2,3NM M.BREMSE',
    'Synchronmot. perm.erregt 11kW',
    'LIN.MOTOR 1FN3',
    'TORQUEMOT. 250NM',
    'FENSTERHEBERMOT. RE',
    'ELEKTROZYL. 5KN',
    'GETRIEBELOSER AUFZUGSANTRIEB 630KG',
    'PERM.MAGN.GENERATOR 50KW',
    'LS-CHASSIS 6,5" 4OHM',
    'DRUCKK.TREIBER 1" NEO',
    'KOPFH. STEREO',
    'NEODYMMAGN. 20X10X5',
    'KUGELMAGN. 8MM N40',
    'PM-HALTEBREMSE',
    'MAGNETKUPPL. SPALTTOPF',
    'ROTOR MAGNETBESTÜCKT',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'Befestigungssatz Servomotor 4xM8x25',
    'Aufnahme f. Magnet D20',
    'Frequenzumrichter f. Motor 4kW',
    'SCHNECKENGETR. I=40 O. MOTOR',
    'LAUTSPR.GEH. KOMPL. SCHWARZ',
    'KOHLEBÜRSTENSATZ DC-MOTOR',
    'Steckersatz Servomotor Harting',
    'Prüfstand Servomotoren',
    'MOTOR NEU WICKELN 30KW',
    'Thermorelais Motor 9-13A',
    'E-MAGNET 24V',
    'ASYNCHR.MOTOR 3KW',
    'KURZSCHL.LÄUFERMOTOR 15KW',
    'FU MOTOR 7,5KW',
    'ABDECKHAUBE PUMPENMOTOR',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in French', () => {
  it.each([
    'MOTORED. 24VDC 30TR/MIN',
    'VERIN ELEC. 24V',
    'ACTION. LINEAIRE LA36',
    'TREUIL GEARLESS ASCENSEUR 630KG',
    'GENERATEUR AIM. PERMANENTS 50KW',
    'HP 8 OHM 10CM',
    'CAPSULE ECOUTEUR 600 OHM',
    'BOBINE MOBILE ACTIONNEUR',
    'AIM. POT D32 NEO',
    'BAGUE AIMANTEE CODEUR',
    'FREIN A AIM. PERM.',
    'POMPE A ENTRAINEMENT MAGN.',
    'SEPARATEUR MAGN. DN80',
    'MOT. LIN. ETEL',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'FAISC. ELEC. MOTEUR',
    'DEM. MOTEUR ETOILE-TRIANGLE',
    'CONDO DEMARRAGE 80UF MOTEUR',
    'RLT MOTEUR COTE ENTRAIN. 6308',
    "BANC D'ESSAI MOTEUR",
    'REP. MOTEUR 30KW',
    'ECHANGE STANDARD MOTEUR',
    'RED. PLANETAIRE P/ SERVOMOTEUR 1:10',
    'BRAS DE REACTION MOTOREDUCTEUR',
    'DISJ. MOTEUR 6,3-10A',
    'MOTEUR ASYNC. 5,5KW B3',
    'MOT. UNIVERSEL 230V',
    'MOTEUR A SPIRE DE FRAGER',
    'CASQUE ANTI-BRUIT PELTOR',
    'DEPART MOTEUR 2,2KW',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Italian', () => {
  it.each([
    'SERVOMOT 2,3NM C/FRENO',
    'ATT. LINEARE LA36',
    'ARGANO ASCENSORE SENZA RIDUTTORE',
    'GENERATORE A MAGN. PERMANENTI 50KW',
    'ALTOPARL. 8OHM 0,5W',
    'DRIVER COMPRESSIONE 1,4"',
    'CAPSULA CUFFIA 40MM',
    'BOBINA MOBILE ATTUATORE',
    'TESTINA FONO MM',
    'MAGN. POT D32 NEO',
    'FRENO A MAGN. PERM.',
    'GIUNTO MAGN. POMPA',
    'ROTORE MAGNETE CIRCOLATORE',
    'SOLLEVATORE MAGN. PERM. 300KG',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'KIT FISS. SERVOMOTORE',
    'AVVIATORE MOTORE 5,5KW',
    'COND. AVVIAMENTO MOTORE 80UF',
    'CARBONCINI MOTORE',
    'CUSC. MOTORE L.A. 6308',
    'RIP. MOTORE 30KW',
    'RID. EPICICLOIDALE P/SERVOMOTORE 1:10',
    'MOTORE ASINC. 0,55KW',
    'MOTORE GABBIA SCOIATTOLO 15KW',
    'MOT. UNIVERSALE 230V',
    'MOTORE ECC. SERIE 36V',
    'PADIGLIONI CUFFIE',
    'SCALDIGLIA MOTORE 230V',
    'CUFFIE ANTIRUMORE PELTOR',
    'PARTENZA MOTORE 2,2KW',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Spanish', () => {
  it.each([
    'SERVOMOT 2,3NM C/FRENO',
    'MOT. LINEAL SIN HIERRO',
    'ACT. LINEAL LA36',
    'MAQUINA DE TRACCION GEARLESS ASCENSOR',
    'ALTERNADOR IMAN PERM. EOLICO',
    'DRIVER COMPRESION 1" NEO',
    'AURIC. C/MICROFONO USB',
    'CAPSULA AURICULAR 600 OHM',
    'BOBINA MOVIL ACTUADOR',
    'FRENO DE IMAN PERM.',
    'ACOPL. MAGN. BOMBA',
    'BOMBA ARRASTRE MAGNETICO',
    'D. DURO 4TB SATA',
    'SEPARADOR MAGN. DN80',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'ARRANC. SUAVE MOTOR 22KW',
    'CONT. MOTOR LC1D12BD',
    'ESCOB. MOTOR CC',
    'ROD. MOTOR L.A. 6308',
    'ETIQ. MOTOR',
    'REP. MOTOR 30KW',
    'ACOPL. SERVOMOTOR 14/19',
    'AMPLIF. ALTAVOCES 2X50W',
    'MOTOR ASINC. 5,5KW B3',
    'MOTOR JAULA ARDILLA 15KW',
    'MOTOR EXCITACION SERIE CC',
    'MOTOR ESPIRA DE SOMBRA',
    'IMÁN FERR. 40X25X10',
    'RESIST. CALDEO MOTOR 230V',
    'PROBADOR SERVO',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Portuguese', () => {
  it.each([
    'SERVOMOT 2,3NM C/FREIO',
    'TRILHO IMAS MOTOR LINEAR',
    'AT. LINEAR LA36',
    'MAQUINA TRAÇÃO GEARLESS ELEVADOR',
    'ALTERNADOR IMA PERM. EOLICO',
    'ALTOFAL. 8 OHM 10CM',
    'DRIVER COMPRESSÃO 1,4"',
    'FONE OUVIDO ESTEREO',
    'CAPSULA AUSCULTADOR 40MM',
    'BOBINA MOVEL ATUADOR',
    'ANEL IMÃ NEODIMIO',
    'FREIO IMÃ PERMANENTE 24V 4,5NM',
    'BOMBA ACIONAMENTO MAGNETICO',
    'HD SATA 2TB',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'GABARITO MONTAGEM IMAS',
    'CABLAGEM MOTOR',
    'PARTIDA ESTRELA-TRIANGULO MOTOR',
    'CAP. PARTIDA MOTOR 80UF',
    'ROL. MOTOR L.A. 6308',
    'JIGA TESTE ALTO-FALANTE',
    'REPARAÇÃO SERVOMOTOR',
    'REBOBINAMENTO MOTOR 30KW',
    'MOTOR ASSINC. 5,5KW B3',
    'MOTOR INDUÇÃO 0,55KW',
    'MOTOR GAIOLA ESQUILO 15KW',
    'MOTOR EXCITAÇÃO SERIE CC',
    'GRADE ALTO-FALANTE 165MM',
    'RESIST. DESUMIDIFICAÇÃO MOTOR 220V',
    'TESTADOR SERVO',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});

describe('in Dutch', () => {
  it.each([
    'SERVOMOT 2,3NM M.REM',
    'STAPPENM. 200 STAPPEN',
    'LIN. MOTOR TECNOTION',
    'MAGNEETPLAAT LINEAIRMOTOR',
    'GEARLESS LIFTMACHINE 630KG',
    'GENERATOR PERM.MAGN. 2,5MW',
    'LUIDSPR. 8OHM 0,5W',
    'COMPRESSIEDRIVER 1,4"',
    'KOPTEL. GESLOTEN',
    'SPREEKSPOEL ACTUATOR',
    'MAGNEET V. REEDCONTACT',
    'PM-REM 24V',
    'POMP MAGNEETGEKOPPELD',
    'MAGNEETAFSCHEIDER DN80',
  ])('%s holds something', (text) => {
    expect(shown(text)).not.toEqual([]);
  });

  it.each([
    'BOUTENSET MOTOR M8',
    'Montagemal magneten',
    'KABELSET MOTOR/ENCODER',
    'SOFTSTARTER MOTOR 22KW',
    'LUIDSPREKERKAST MDF LEEG',
    'KOOLBORSTELSET DC-MOTOR',
    'STUURKAART STAPPENMOTOR',
    'PROEFSTAND SERVOMOTOREN',
    'MOTOR WIKKELEN 30KW',
    'REACTIEARM MOTORREDUCTOR',
    'E-MAGNEET 230V',
    'DRAAISTR.MOTOR 7,5KW B35',
    'SERIEMOTOR 36V',
    'OORKUSSENS KOPTELEFOON HD25',
    'WAAIER MOTOR BG80',
    'WORMWIELKAST I=40 Z. MOTOR',
  ])('%s does not', (text) => {
    expect(shown(text)).toEqual([]);
  });
});
