package vn.sangtao.campaign;

/** A reference from another record to a campaign: its code, and its title for display. */
public record CampaignReference(String code, String title) {

    /** Creates a reference to the campaign. */
    public static CampaignReference of(Campaign campaign) {
        return new CampaignReference(campaign.code, campaign.title);
    }
}
