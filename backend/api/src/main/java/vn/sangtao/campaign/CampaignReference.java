package vn.sangtao.campaign;

/** How other records name a campaign: its code, and its title to show. */
public record CampaignReference(String code, String title) {

    /** Names the campaign. */
    public static CampaignReference of(Campaign campaign) {
        return new CampaignReference(campaign.code, campaign.title);
    }
}
