// All pages of the room, fetched together: the first load then has to know one file of the room instead of many.
export { CommendationFormPage } from './CommendationFormPage';
export { CommendationListPage } from './CommendationListPage';
export { CommendationPage } from './CommendationPage';
export { DecisionListPage } from './DecisionListPage';
export { DecisionPage } from './DecisionPage';
export { ManyProposalsPage } from './many/ManyProposalsPage';
export { NewDecisionPage } from './NewDecisionPage';
export { ReviewPage } from './review/ReviewPage';
export { StatisticsPage } from './statistics/StatisticsPage';
