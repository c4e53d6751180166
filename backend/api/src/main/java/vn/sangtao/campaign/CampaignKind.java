package vn.sangtao.campaign;

/** Phong trào, cuộc vận động, cuộc thi. */
public enum CampaignKind {
    MOVEMENT,
    DRIVE,
    CONTEST
}
